import '../../../components/controls/themes.css';
import '../../../components/options/options.css';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SitesSection } from '../../../components/options/sites/SitesSection.tsx';
import { chosenRows, siteRows } from '../../../components/options/sites/siteRows.ts';
import { t } from '../../../utils/i18n.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/schema.ts';
import { formatPlace } from '../../../utils/sites/rules.ts';
import { eventually } from '../../eventually.ts';

let place: HTMLElement | undefined;
afterEach(() => {
  if (place) render(null, place);
  place?.remove();
});

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  auto: {
    mode: 'allowed',
    rules: [{ action: 'always', place: { kind: 'path', host: 'a.example', path: '/news' } }],
  },
  prompts: { policy: 'notify', sites: { 'b.example': 'read', 'a.example': 'putAway' } },
};

function drawn(seen: Readonly<Record<string, number>>) {
  place = document.createElement('div');
  document.body.append(place);
  const onForget = vi.fn(async () => true);
  const onStatus = vi.fn();
  render(
    <SitesSection
      settings={settings}
      load={async () => ({ corrections: {}, seen, looks: [] })}
      onForget={onForget}
      write={formatPlace}
      onStatus={onStatus}
    />,
    place,
  );
  return { root: place, onForget, onStatus };
}

const sitesIn = (root: HTMLElement) =>
  [...root.querySelectorAll('.site-name bdi')].map((one) => one.textContent);

const press = (root: HTMLElement, words: string) => {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`No button "${words}".`);
  return userEvent.click(button);
};

describe('the table of sites', () => {
  it('gathers everything that is kept about a site into one row', () => {
    const rows = siteRows(settings, { corrections: {}, seen: { 'c.example': 3 }, looks: ['d.example'] });
    expect(rows.map(({ site }) => site)).toEqual(['a.example', 'b.example', 'c.example', 'd.example']);
    expect(rows.map(({ hasLook }) => hasLook)).toEqual([false, false, false, true]);
    expect(rows[0]).toMatchObject({ policy: 'putAway', rules: [{ action: 'always' }], seen: 0 });
  });

  it('finds and sorts', () => {
    const rows = siteRows(settings, { corrections: {}, seen: { 'c.example': 3, 'b.example': 9 }, looks: [] });
    expect(chosenRows(rows, 'EXAMPLE', 'seen').map(({ site }) => site)).toEqual([
      'b.example',
      'c.example',
      'a.example',
    ]);
    expect(chosenRows(rows, ' c.', 'name').map(({ site }) => site)).toEqual(['c.example']);
  });

  it('draws one page of 5,000 sites, and removes all that are found', async () => {
    const seen = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`site${at}.example`, 1]));
    const { root, onForget, onStatus } = drawn(seen);
    await eventually(() => expect(root.textContent).toContain('5,002 sites'));
    expect(root.querySelectorAll('tbody tr')).toHaveLength(50);
    await press(root, t('sites_next'));
    expect(root.textContent).toContain('Page 2 of 101');
    const search = root.querySelector('input[type=search]') as HTMLInputElement;
    await userEvent.fill(search, 'site499');
    await eventually(() => expect(sitesIn(root)).toHaveLength(11));
    await press(root, t('sites_choose_all'));
    await press(root, 'Remove 11 sites');
    expect(onForget).not.toHaveBeenCalled();
    await press(root, t('remove'));
    await eventually(() => expect(onStatus).toHaveBeenCalledWith('Removed 11 sites.'));
    expect(onForget.mock.calls[0]).toEqual([expect.arrayContaining(['site499.example', 'site4999.example'])]);
  });
});
