// Reading the open article aloud: what is said, with which voice, what is marked, and the player's bar.

import { render } from 'preact';
import { Player } from '../../components/speech/Player.tsx';
import speechCss from '../../components/speech/speech.css?inline';
import type { SkipBy, Speech, SpeechContext } from '../../utils/contracts/speechHandle.ts';
import { languageName, t } from '../../utils/i18n.ts';
import { addStyles } from '../../utils/page/createHost.ts';
import { undoAll } from '../../utils/page/undo.ts';
import { chooseVoice, voicesFor } from '../../utils/reading/speech/chooseVoice.ts';
import { createSpeaker, type Speaker } from '../../utils/reading/speech/speaker.ts';
import { READING_RANGES, type ReadingSettings } from '../../utils/settings/reading.ts';
import { within } from '../../utils/settings/values.ts';
import { createElementIn } from '../../utils/shared/dom/nodes.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { primaryLanguage } from '../../utils/shared/text/primaryLanguage.ts';
import { createArticleQueue } from './articleQueue.ts';
import { followVoice } from './followVoice.ts';
import { markSpoken } from './markSpoken.ts';
import { pieceAt, pieceOnScreen, piecesNow, piecesOf, skipFrom } from './spokenPieces.ts';
import { loadVoices, type NamedVoice, webSpeech } from './webSpeech.ts';

/** What browsers call it when a page speaks that nobody has pressed anything in. */
const NEEDS_PRESS = 'not-allowed';

const styled = new WeakSet<ShadowRoot>();

export function openSpeech(context: SpeechContext): Speech {
  const { view, doc, root, article, changeReading } = context;
  const reader = root.querySelector<HTMLElement>('.reader');
  const main = root.querySelector<HTMLElement>('main');
  const box = createElementIn(doc, 'div');
  let reading = context.reading;
  let voices: readonly NamedVoice[] = [];
  let message = '';
  let isClosed = false;
  let isPausedByTab = false;

  if (!styled.has(root)) addStyles(root, [speechCss]);
  styled.add(root);
  reader?.append(box);
  let pieces = main ? piecesOf(main, article.lang) : [];
  const lang = article.lang ?? 'en';
  const marks = main && markSpoken(doc, main);
  const voice = followVoice(view, () => draw());
  const queue = createArticleQueue(context, () => draw());
  const engine = webSpeech(view, () => ({
    rate: reading.rate,
    pitch: reading.pitch,
    // A passage in a language that nobody speaks here is read by the article's voice.
    voice: (wanted) => voiceFor(wanted) ?? voiceFor(lang),
  }));
  const voiceFor = (wanted: string) => chooseVoice(voices, wanted, reading.voices);
  const hasVoice = () => voiceFor(lang) !== undefined;
  const speaker: Speaker | undefined =
    engine &&
    createSpeaker({
      pieces,
      engine,
      view,
      onState: (state) => {
        if (state.kind === 'speaking') {
          message = '';
          showPiece(state.at);
        }
        if (state.kind === 'stopped') marks?.clear();
        if (state.kind === 'failed')
          message = t(state.why === NEEDS_PRESS ? 'speech_press' : 'speech_failed');
        draw();
      },
      onWord: (at, start, end) => showPiece(at, { start, end }),
      onDone: () => void endArticle(),
    });

  /** Goes on to the next article, or says that this was the end. */
  async function endArticle(): Promise<void> {
    if (await queue.next()) return;
    message = queue.words() || t('speech_done');
    draw();
  }

  function nextArticle(): void {
    if (queue.waiting() === 0) return;
    speaker?.pause();
    void endArticle();
  }

  /** False, and the player is gone, when the article no longer says what is being read. */
  function find(at?: number): boolean {
    const now = main && piecesNow(pieces, main, article.lang, at);
    if (!now) {
      close();
      return false;
    }
    pieces = now;
    return true;
  }

  function showPiece(at: number, word?: { readonly start: number; readonly end: number }): void {
    const piece = find(at) && pieces[at];
    if (!piece) return;
    const sentence = piece.block.rangeOf(piece.start, piece.end);
    const end = Math.min(piece.start + (word?.end ?? 0), piece.end);
    marks?.show(sentence, word && piece.block.rangeOf(piece.start + word.start, end));
    if (!word) voice.follow(sentence);
  }

  const place = () => {
    const state = speaker?.state();
    return state && state.kind !== 'stopped' ? state.at : undefined;
  };
  const isSpeaking = () => speaker?.state().kind === 'speaking';

  function toggle(): void {
    isPausedByTab = false;
    if (!hasVoice()) {
      draw();
      return;
    }
    voice.resume();
    if (isSpeaking()) speaker?.pause();
    else if (place() === undefined) {
      if (find()) speaker?.play(pieceOnScreen(view, pieces));
    } else speaker?.play();
  }

  function skip(by: SkipBy, step: 1 | -1): void {
    const from = place();
    if (from === undefined || !hasVoice()) return;
    voice.resume();
    speaker?.play(skipFrom(pieces, from, by, step));
  }

  function choose(patch: Partial<ReadingSettings>): void {
    reading = { ...reading, ...patch };
    changeReading(patch);
    speaker?.renew();
    draw();
  }

  function chooseOther(id: string): void {
    const wasSilent = !hasVoice();
    choose({ voices: { ...reading.voices, [primaryLanguage(lang)]: id } });
    if (!wasSilent) return;
    message = '';
    toggle();
  }

  function draw(): void {
    if (isClosed) return;
    render(
      <Player
        isSpeaking={isSpeaking()}
        message={message || queue.words()}
        rate={reading.rate}
        pitch={reading.pitch}
        voices={voicesFor(voices, lang)}
        voiceId={voiceFor(lang)?.id}
        isAway={voice.isAway() && isSpeaking()}
        onToggle={toggle}
        onSkip={(step) => skip('sentence', step)}
        onRate={(rate) => choose({ rate: within(READING_RANGES.rate, rate) })}
        onPitch={(pitch) => choose({ pitch: within(READING_RANGES.pitch, pitch) })}
        onVoice={chooseOther}
        onReturn={() => {
          voice.resume();
          const at = place();
          if (at !== undefined) showPiece(at);
          draw();
        }}
        queue={queue}
        onNextArticle={nextArticle}
        onClose={close}
      />,
      box,
    );
  }

  async function begin(): Promise<void> {
    draw();
    if (pieces.length === 0) message = t('speech_nothing');
    else if (!speaker) message = t('speech_unsupported');
    else {
      voices = await loadVoices(view);
      if (isClosed) return;
      if (voices.length === 0) message = t('speech_no_voices');
      else if (!hasVoice()) message = t('speech_no_voice', languageName(lang));
      else toggle();
    }
    draw();
  }

  const stopListening = undoAll([
    onTrusted<MouseEvent>(root, 'click', (event) => {
      if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!main || !event.composedPath().includes(main) || isControl(event)) return;
      if (!speaker || !hasVoice() || !find()) return;
      const at = pieceAt(pieces, event.clientX, event.clientY);
      if (at === undefined) return;
      voice.resume();
      speaker.play(at);
    }),
    onTrusted(doc, 'visibilitychange', () => {
      if (doc.visibilityState === 'hidden' && isSpeaking()) {
        isPausedByTab = true;
        speaker?.pause();
      } else if (doc.visibilityState === 'visible' && isPausedByTab) {
        isPausedByTab = false;
        speaker?.play();
      }
    }),
    onTrusted(view, 'resize', () => {
      const at = place();
      if (at !== undefined) showPiece(at);
    }),
    onTrusted(view, 'pagehide', () => speaker?.stop()),
  ]);

  function close(): void {
    if (isClosed) return;
    isClosed = true;
    queue.end();
    stopListening();
    voice.stop();
    speaker?.stop();
    marks?.remove();
    render(null, box);
    box.remove();
    context.onClosed();
  }

  void begin();
  return { toggle, skip, nextArticle, close };
}

function isControl(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (node) =>
        node instanceof Element && node.matches('a[href], button, summary, input, select, video, audio'),
    );
}
