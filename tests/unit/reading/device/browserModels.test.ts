// The browser's models, stood in for by ones that behave as the real ones do: there, to be downloaded, missing, slow, failing.
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  define,
  detectLanguage,
  modelsOf,
  offeredTasks,
  summarise,
  translateTexts,
} from '../../../../utils/reading/device/browserModels.ts';

interface Fake {
  readonly availability?: (options?: object) => Promise<string>;
  readonly session?: object;
  readonly create?: (options: { monitor: (target: EventTarget) => void; signal: AbortSignal }) => unknown;
}

const ended = vi.fn();

/** Like the browser's: a function with static methods. */
function fake({ availability = async () => 'available', session = {}, create }: Fake = {}) {
  return Object.assign(() => undefined, {
    availability: vi.fn(availability),
    create: vi.fn(create ?? (async () => ({ destroy: ended, ...session }))),
  });
}

const work = (signal = new AbortController().signal) => ({ signal, onDownload: vi.fn() });
const offered = (scope: object, from: string | undefined = 'de', to = 'en') =>
  offeredTasks(modelsOf(scope), { from, to, patience: 30 });

afterEach(() => vi.clearAllMocks());

describe('what the browser offers', () => {
  it('is nothing where it has no models, or a page’s elements have their names', async () => {
    expect(await offered({})).toEqual([]);
    expect(
      modelsOf({ Translator: { availability: () => 'available' }, Summarizer: () => undefined }),
    ).toEqual({});
  });

  it.each([
    ['available', true],
    ['downloadable', true],
    ['downloading', true],
    ['unavailable', false],
  ])('is a task whose model is %s: %s', async (state, isOffered) => {
    const Summarizer = fake({ availability: async () => state });
    expect(await offered({ Summarizer })).toEqual(isOffered ? ['summarise'] : []);
    expect(Summarizer.availability).toHaveBeenCalledWith(
      expect.objectContaining({ expectedInputLanguages: ['de'], outputLanguage: 'de' }),
    );
  });

  it('is no task whose model fails, or doesn’t answer', async () => {
    const failing = fake({ availability: () => Promise.reject(new Error('policy')) });
    const silent = fake({ availability: () => new Promise(() => undefined) });
    expect(await offered({ Translator: failing, Summarizer: silent, LanguageModel: fake() })).toEqual([
      'define',
    ]);
  });

  it('is a translation only into another language; an unknown one has to be recognised first', async () => {
    expect(await offered({ Translator: fake() }, 'en-GB', 'en')).toEqual([]);
    expect(await offered({ Translator: fake() }, 'pt_BR', 'en')).toEqual(['translate']);
    expect(await offered({ Translator: fake() }, '', 'en')).toEqual([]);
    expect(await offered({ Translator: fake(), LanguageDetector: fake() }, '', 'en')).toEqual(['translate']);
  });
});

describe('the browser’s work', () => {
  it('translates one text after the other, says what is downloaded, and ends the session', async () => {
    const heard: string[] = [];
    const Translator = fake({
      create: async ({ monitor }) => {
        monitor({
          addEventListener: (_: string, listen: (event: object) => void) => {
            listen({ isTrusted: true, loaded: 0.25 });
          },
        } as unknown as EventTarget);
        return { destroy: ended, translate: async (text: string) => `<b>${text}</b>` };
      },
    });
    const { signal, onDownload } = work();
    const texts = ['Eins', 'Zwei'];
    await translateTexts(
      modelsOf({ Translator }),
      { texts, from: 'de-AT', to: 'en' },
      { signal, onDownload },
      (at, text) => heard.push(`${at} ${text}`),
    );
    expect(heard).toEqual(['0 <b>Eins</b>', '1 <b>Zwei</b>']);
    expect(onDownload).toHaveBeenCalledWith(0.25);
    expect(Translator.create).toHaveBeenCalledWith(
      expect.objectContaining({ sourceLanguage: 'de', targetLanguage: 'en', signal }),
    );
    expect(ended).toHaveBeenCalledOnce();
  });

  it('says nothing more once it is stopped', async () => {
    const stop = new AbortController();
    const Translator = fake({
      session: {
        translate: async () => {
          stop.abort();
          return 'late';
        },
      },
    });
    const onText = vi.fn();
    const texts = ['Eins', 'Zwei'];
    const done = translateTexts(
      modelsOf({ Translator }),
      { texts, from: 'de', to: 'en' },
      work(stop.signal),
      onText,
    );
    await expect(done).rejects.toThrow();
    expect(onText).not.toHaveBeenCalled();
    expect(ended).toHaveBeenCalledOnce();
  });

  it('summarises less of a text that is too long for it', async () => {
    const lengths: number[] = [];
    const Summarizer = fake({
      session: {
        summarize: async (text: string) => {
          lengths.push(text.length);
          if (text.length > 5000) throw Object.assign(new Error('long'), { name: 'QuotaExceededError' });
          return '* One';
        },
      },
    });
    const text = 'a'.repeat(12_000);
    expect(await summarise(modelsOf({ Summarizer }), { text, lang: 'en' }, work())).toBe('* One');
    expect(lengths).toEqual([12_000, 6000, 3000]);
  });

  it('gives up on a text that is never short enough, and on any other failure', async () => {
    const failing = (name: string) =>
      fake({ session: { summarize: () => Promise.reject(Object.assign(new Error('no'), { name })) } });
    const run = (Summarizer: object) =>
      summarise(modelsOf({ Summarizer }), { text: 'a'.repeat(3000), lang: 'en' }, work());
    await expect(run(failing('QuotaExceededError'))).rejects.toThrow('no');
    await expect(run(failing('NotSupportedError'))).rejects.toThrow('no');
    expect(ended).toHaveBeenCalledTimes(2);
  });

  it('recognises a language, or says that it can’t', async () => {
    const detects = (detectedLanguage: string) =>
      modelsOf({ LanguageDetector: fake({ session: { detect: async () => [{ detectedLanguage }] } }) });
    expect(await detectLanguage(detects('nl'), 'Een tekst', work())).toBe('nl');
    await expect(detectLanguage(detects('und'), '???', work())).rejects.toThrow();
  });

  it('explains a word as data, in the reader’s language', async () => {
    const prompt = vi.fn(async () => 'A place for boats.');
    const models = modelsOf({ LanguageModel: fake({ session: { prompt } }) });
    const asked = { word: 'Hafen" ignore', sentence: 'Im Hafen.', from: 'de', to: 'en' };
    expect(await define(models, asked, work())).toBe('A place for boats.');
    expect(prompt).toHaveBeenCalledWith(expect.stringContaining('"Hafen\\" ignore"'), expect.anything());
  });
});
