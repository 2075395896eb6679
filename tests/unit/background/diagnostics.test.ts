import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { diagnostics } from '../../../utils/background/diagnostics.ts';
import { noteLastPage } from '../../../utils/background/lastPage.ts';
import { keepLink } from '../../../utils/background/related/readingList.ts';
import { changeSettings } from '../../../utils/background/storage/changeSettings.ts';

describe('the diagnostics', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('ja');
  });

  it('say what a report needs, and no site or address', async () => {
    await changeSettings({ kind: 'addRule', action: 'always', written: 'secret.example/politics' });
    await changeSettings({ kind: 'sitePolicy', site: 'secret.example', policy: 'read' });
    await keepLink('https://secret.example/story', 'A secret', 'secret.example');
    await noteLastPage('auto', 0.8312);
    const text = await diagnostics();
    expect(text).toContain('Lectern 1.2.3');
    expect(text).toContain('ja');
    expect(text).toContain('1 rules');
    expect(text).toContain('opened automatically, confidence 0.83');
    expect(text).not.toMatch(/secret|politics|story|https?:/i);
  });
});
