// The browser's own models for language, where it offers any: Chromium has them in windows of secure pages, content scripts
// included, and nowhere else. Nothing is sent anywhere; what a model needs the browser downloads itself, once.

import { onTrusted } from '../../shared/dom/onTrusted.ts';
import { primaryLanguage } from '../../shared/text/primaryLanguage.ts';

type Availability = 'available' | 'downloadable' | 'downloading' | 'unavailable';

interface Model<S> {
  readonly availability: (options?: object) => Promise<Availability>;
  readonly create: (options: object) => Promise<S & { readonly destroy?: () => void }>;
}

export interface BrowserModels {
  readonly Translator?: Model<{ translate(text: string, options?: object): Promise<string> }>;
  readonly LanguageDetector?: Model<{
    detect(text: string, options?: object): Promise<readonly { readonly detectedLanguage: string }[]>;
  }>;
  readonly Summarizer?: Model<{ summarize(text: string, options?: object): Promise<string> }>;
  readonly LanguageModel?: Model<{ prompt(text: string, options?: object): Promise<string> }>;
}

export type DeviceTask = 'translate' | 'summarise' | 'define';

const NAMES = ['Translator', 'LanguageDetector', 'Summarizer', 'LanguageModel'] as const;

/** Milliseconds after which a browser that doesn't answer has none. */
const ANSWERS_WITHIN_MS = 3000;

/** Those that are there; an element that a page gives such a name is none. */
export function modelsOf(scope: object): BrowserModels {
  const found = NAMES.flatMap((name) => {
    const api = (scope as Readonly<Record<string, unknown>>)[name];
    const isModel =
      typeof api === 'function' && 'availability' in api && typeof api.availability === 'function';
    return isModel ? [[name, api] as const] : [];
  });
  return Object.fromEntries(found) as BrowserModels;
}

/** What each task asks its model for. @param from the article's language @param to the reader's */
const OPTIONS = {
  translate: (from: string, to: string) => ({ sourceLanguage: from, targetLanguage: to }),
  summarise: (from: string) => ({
    type: 'key-points',
    format: 'plain-text',
    length: 'medium',
    expectedInputLanguages: [from],
    outputLanguage: from,
  }),
  define: (from: string, to: string) => ({
    expectedInputs: [{ type: 'text', languages: [...new Set([from, to, 'en'])] }],
    expectedOutputs: [{ type: 'text', languages: [to] }],
  }),
} as const;

const MODEL = { translate: 'Translator', summarise: 'Summarizer', define: 'LanguageModel' } as const;

/**
 * The tasks the browser can do for an article.
 * @param from the article's language; where it isn't known, the browser is asked for it first
 */
export async function offeredTasks(
  models: BrowserModels,
  { from, to, patience = ANSWERS_WITHIN_MS }: { from: string | undefined; to: string; patience?: number },
): Promise<readonly DeviceTask[]> {
  const [own, target] = [from && primaryLanguage(from), primaryLanguage(to)];
  const isOffered = async (task: DeviceTask): Promise<boolean> => {
    if (task === 'translate' && own === target) return false;
    if (!own)
      return (
        task === 'translate' &&
        models.Translator !== undefined &&
        isThere(models.LanguageDetector, {}, patience)
      );
    return isThere(models[MODEL[task]], OPTIONS[task](own, target), patience);
  };
  const tasks: readonly DeviceTask[] = ['translate', 'summarise', 'define'];
  const answers = await Promise.all(tasks.map(isOffered));
  return tasks.filter((_, at) => answers[at]);
}

async function isThere(
  model: Model<unknown> | undefined,
  options: object,
  patience: number,
): Promise<boolean> {
  if (!model) return false;
  const late = new Promise<Availability>((resolve) => setTimeout(() => resolve('unavailable'), patience));
  const answer = await Promise.race([model.availability(options), late]).catch(() => 'unavailable');
  return answer !== 'unavailable' && answer !== undefined;
}

export interface Work {
  readonly signal: AbortSignal;
  /** The browser downloads a model; 0 to 1. */
  readonly onDownload: (share: number) => void;
}

/** Makes a session and ends it when its work is done. */
async function using<S, R>(
  model: Model<S> | undefined,
  options: object,
  { signal, onDownload }: Work,
  work: (session: S) => Promise<R>,
): Promise<R> {
  if (!model) throw new Error('The browser has no such model.');
  const monitor = (target: EventTarget) => {
    onTrusted<ProgressEvent>(target, 'downloadprogress', ({ loaded }) => onDownload(loaded));
  };
  const session = await model.create({ ...options, signal, monitor });
  try {
    signal.throwIfAborted();
    return await work(session);
  } finally {
    session.destroy?.();
  }
}

/** The language of a text. @throws when it can't be told */
export function detectLanguage(models: BrowserModels, text: string, work: Work): Promise<string> {
  return using(models.LanguageDetector, {}, work, async (session) => {
    const [best] = await session.detect(text, { signal: work.signal });
    if (!best || best.detectedLanguage === 'und') throw new Error('No language was recognised.');
    return best.detectedLanguage;
  });
}

/** Translates one text after the other. */
export function translateTexts(
  models: BrowserModels,
  { texts, from, to }: { readonly texts: readonly string[]; readonly from: string; readonly to: string },
  work: Work,
  onText: (at: number, translation: string) => void,
): Promise<void> {
  return using(
    models.Translator,
    OPTIONS.translate(primaryLanguage(from), primaryLanguage(to)),
    work,
    async (session) => {
      for (const [at, text] of texts.entries()) {
        const translation = await session.translate(text, { signal: work.signal });
        work.signal.throwIfAborted();
        onText(at, translation);
      }
    },
  );
}

/** A text that no model takes whole is cut to this at last. */
const MIN_SUMMARY_CHARS = 1000;

/** The key points of a text, a line each. */
export function summarise(
  models: BrowserModels,
  { text, lang }: { readonly text: string; readonly lang: string },
  work: Work,
): Promise<string> {
  return using(models.Summarizer, OPTIONS.summarise(primaryLanguage(lang)), work, async (session) => {
    for (let chars = text.length; ; chars = Math.floor(chars / 2)) {
      try {
        return await session.summarize(text.slice(0, chars), { signal: work.signal });
      } catch (problem) {
        const isTooLong = problem instanceof Error && problem.name === 'QuotaExceededError';
        if (!isTooLong || chars < MIN_SUMMARY_CHARS) throw problem;
      }
    }
  });
}

/** What a word means where it stands. */
export function define(
  models: BrowserModels,
  { word, sentence, from, to }: Readonly<Record<'word' | 'sentence' | 'from' | 'to', string>>,
  work: Work,
): Promise<string> {
  return using(
    models.LanguageModel,
    OPTIONS.define(primaryLanguage(from), primaryLanguage(to)),
    work,
    (session) =>
      session.prompt(
        `Explain in one or two plain sentences, in the language "${to}", what is meant by ${JSON.stringify(word)}${
          sentence ? `, as it is used here: ${JSON.stringify(sentence)}` : ''
        }. Answer with the explanation alone.`,
        { signal: work.signal },
      ),
  );
}
