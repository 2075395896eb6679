// What the browser's own models do for the open article: translating it in its place, its key points above it, a word explained.
import { render } from 'preact';
import { DeviceBox, type DeviceState } from '../../components/device/DeviceBox.tsx';
import deviceCss from '../../components/device/device.css?inline';
import type { Device, DeviceContext } from '../../utils/contracts/deviceHandle.ts';
import { isRightToLeft, languageName, uiLanguage } from '../../utils/i18n.ts';
import { addStyles } from '../../utils/page/createHost.ts';
import {
  type DeviceTask,
  define,
  detectLanguage,
  modelsOf,
  summarise,
  translateTexts,
  type Work,
} from '../../utils/reading/device/browserModels.ts';
import { createElementIn } from '../../utils/shared/dom/nodes.ts';
import { type TranslatedBlocks, translatedBlocks } from './translatedBlocks.ts';

const styled = new WeakSet<ShadowRoot>();
const MAX_WORD_CHARS = 80;
const MAX_SENTENCE_CHARS = 300;
/** Enough to tell a language by. */
const SAMPLE_CHARS = 1000;

export function openDevice({ view, doc, root, article }: DeviceContext): Device {
  const models = modelsOf(globalThis);
  const box = createElementIn(doc, 'div');
  let state: DeviceState | undefined;
  let stop: AbortController | undefined;
  let translated: TranslatedBlocks | undefined;
  let selected = { word: '', sentence: '' };

  if (!styled.has(root)) addStyles(root, [deviceCss]);
  styled.add(root);
  root.querySelector('.body')?.before(box);

  function set(next: DeviceState | undefined): void {
    state = next;
    render(
      state && (
        <DeviceBox
          state={state}
          word={selected.word}
          lang={article.lang}
          onStop={end}
          onClose={close}
          onExplain={(word) => void explain(word)}
        />
      ),
      box,
    );
  }

  /** Begins something that can be stopped; what came before is stopped. */
  async function run(task: DeviceTask, work: (work: Work) => Promise<DeviceState>): Promise<void> {
    stop?.abort();
    const own = new AbortController();
    stop = own;
    const isCurrent = () => stop === own && !own.signal.aborted;
    set({ task, kind: 'working' });
    const onDownload = (share: number) => isCurrent() && set({ task, kind: 'working', download: share });
    try {
      const done = await work({ signal: own.signal, onDownload });
      if (isCurrent()) set(done);
    } catch (problem) {
      if (!isCurrent()) return;
      console.debug('Lectern: the browser’s model failed.', problem);
      set({ task, kind: 'failed' });
    }
  }

  const sample = () => article.text.slice(0, SAMPLE_CHARS);
  const language = async (work: Work) => article.lang || (await detectLanguage(models, sample(), work));

  function translate(): void {
    const body = root.querySelector<HTMLElement>('.body');
    if (!body) return;
    const to = uiLanguage();
    void run('translate', async (work) => {
      const from = await language(work);
      translated = translatedBlocks(doc, body, { lang: to, dir: isRightToLeft(to) ? 'rtl' : 'ltr' });
      await translateTexts(models, { texts: translated.texts, from, to }, work, translated.show);
      return { task: 'translate', kind: 'done', text: languageName(from) };
    });
  }

  function summariseArticle(): void {
    void run('summarise', async (work) => {
      const text = await summarise(models, { text: article.text, lang: await language(work) }, work);
      return { task: 'summarise', kind: 'done', text };
    });
    box.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  function askForWord(): void {
    selected = selection(view, root);
    set({ task: 'define', kind: 'asking' });
    if (selected.word) void explain(selected.word);
    else box.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }

  function explain(word: string): Promise<void> {
    const sentence = word === selected.word ? selected.sentence : '';
    return run('define', async (work) => {
      const from = await language(work);
      const text = await define(models, { word, sentence, from, to: uiLanguage() }, work);
      return { task: 'define', kind: 'done', text };
    });
  }

  /** Stops what is under way; a translation that was begun is taken back. */
  function end(): void {
    stop?.abort();
    close();
  }

  function close(): void {
    translated?.restore();
    translated = undefined;
    const hadFocus = box.contains(root.activeElement);
    set(undefined);
    if (hadFocus) root.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  const begin: Readonly<Record<DeviceTask, () => void>> = {
    translate,
    summarise: summariseArticle,
    define: askForWord,
  };
  return {
    toggle: (task) => {
      const isOn = state?.task === task;
      if (state) end();
      if (!isOn) begin[task]();
    },
    useKey: ({ key }) => {
      if (key !== 'Escape' || !state || !box.contains(root.activeElement)) return false;
      end();
      return true;
    },
    dispose: () => {
      end();
      box.remove();
    },
  };
}

/** The selected words, and what stands around them. */
function selection(view: Window, root: ShadowRoot): { readonly word: string; readonly sentence: string } {
  const own = (root as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.();
  const found = own ?? view.getSelection();
  const word = found?.toString().replace(/\s+/g, ' ').trim().slice(0, MAX_WORD_CHARS) ?? '';
  const around = found?.anchorNode?.textContent?.replace(/\s+/g, ' ') ?? '';
  const at = Math.max(0, around.indexOf(word) - MAX_SENTENCE_CHARS / 2);
  return { word, sentence: word ? around.slice(at, at + MAX_SENTENCE_CHARS).trim() : '' };
}
