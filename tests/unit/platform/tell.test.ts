import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '../../../utils/messages.ts';
import { tell } from '../../../utils/platform/tell.ts';

describe('telling without the library', () => {
  let stop = () => {};
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => stop());

  it('is understood by the library’s listener, and gets its answer', async () => {
    stop = onMessage('mayOpenHere', ({ data }) => ({
      mayOpen: true,
      address: data.url.length,
      light: { paper: '#fff', scheme: 'light' },
      dark: { paper: '#000', scheme: 'dark' },
    }));
    expect(await tell('mayOpenHere', { url: 'https://a.example/' })).toMatchObject({
      mayOpen: true,
      address: 18,
    });
  });

  it('throws when the listener did', async () => {
    stop = onMessage('mayOpenHere', () => {
      throw new Error('no');
    });
    await expect(tell('mayOpenHere', { url: 'https://a.example/' })).rejects.toThrow('no answer');
  });
});
