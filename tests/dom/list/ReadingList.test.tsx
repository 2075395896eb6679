import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/options/options.css';
import '../../../components/list/list.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type ListEntry, ReadingList } from '../../../components/list/ReadingList.tsx';
import { formatMinutes, t } from '../../../utils/i18n.ts';

const ENTRIES: readonly ListEntry[] = [
  { url: 'https://www.harbour.example/pier', title: 'The pier at night', keptAt: 2, share: 0.36 },
  {
    url: 'https://harbour.example/quay',
    title: 'The quay',
    keptAt: 1,
    details: { site: 'Harbour Notes', published: '2026-05-01T23:00:00-08:00', minutes: 4 },
  },
];

const places: HTMLElement[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

async function drawn(entries: readonly ListEntry[], onRemove = async () => true): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.append(place);
  places.push(place);
  render(<ReadingList theme="light" load={async () => entries} onRemove={onRemove} />, place);
  await expect.poll(() => place.querySelector('h2, .hint')).not.toBeNull();
  return place;
}

describe('the reading list', () => {
  it('has what was begun first, with how far, and a way on', async () => {
    const place = await drawn(ENTRIES);
    expect([...place.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      t('list_begun'),
      t('list_waiting'),
    ]);
    expect(place.querySelector('.list-go-on')?.textContent).toContain('36');
    expect(place.querySelector<HTMLAnchorElement>('.list-go-on a')?.href).toBe(ENTRIES[0]?.url);
  });

  it('says site, date and length', async () => {
    const facts = [...(await drawn(ENTRIES)).querySelectorAll('.list-facts')];
    expect([...(facts[0]?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'harbour.example',
    ]);
    expect([...(facts[1]?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Harbour Notes',
      'May 1, 2026',
      formatMinutes(4),
    ]);
  });

  it('removes an article, and says when it couldn’t', async () => {
    const onRemove = vi.fn(async () => false);
    const place = await drawn(ENTRIES, onRemove);
    await page.elementLocator(place.querySelector('button') as HTMLElement).click();
    expect(onRemove).toHaveBeenCalledWith(ENTRIES[0]);
    await expect.poll(() => place.querySelector('.saved')?.textContent).toBe(t('options_not_saved'));
  });

  it('shows no empty line of news, and keeps the focus when an article is removed', async () => {
    const place = await drawn(ENTRIES);
    expect(getComputedStyle(place.querySelector('.saved') as HTMLElement).visibility).toBe('hidden');
    await page.elementLocator(place.querySelector('button') as HTMLElement).click();
    await expect.poll(() => place.querySelector('.saved')?.textContent).toBe(t('tools_unsaved'));
    expect(getComputedStyle(place.querySelector('.saved') as HTMLElement).visibility).toBe('visible');
    expect(document.activeElement?.localName).toBe('h1');
  });

  it('says that it is empty', async () => {
    expect((await drawn([])).textContent).toContain(t('options_list_empty'));
  });

  it('gives axe nothing to say, and never scrolls sideways at 320 pixels', async () => {
    await page.viewport(320, 700);
    const place = await drawn(ENTRIES);
    expect((await axe.run(place)).violations.map(({ id }) => id)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
