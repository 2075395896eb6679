// The browser's own voices as a speech engine.
import type { Voice } from '../../utils/reading/speech/chooseVoice.ts';
import type { SpeechEngine } from '../../utils/reading/speech/speaker.ts';

/** Milliseconds in which a browser that has voices says so: Chromium asks the system for them first. */
const VOICES_PATIENCE_MS = 2500;

export interface NamedVoice extends Voice {
  readonly raw: SpeechSynthesisVoice;
}

interface Choices {
  readonly rate: number;
  readonly pitch: number;
  readonly voice: (lang: string) => NamedVoice | undefined;
}

/** Undefined where the browser can't speak at all. */
export function webSpeech(view: Window, choices: () => Choices): SpeechEngine | undefined {
  const synthesis = view.speechSynthesis as SpeechSynthesis | undefined;
  const Utterance = (view as Window & typeof globalThis).SpeechSynthesisUtterance;
  if (!synthesis || typeof Utterance !== 'function') return undefined;
  /** Chromium forgets an utterance that nobody holds, and its events with it. */
  let held: SpeechSynthesisUtterance | undefined;
  return {
    speak: ({ text, lang, onStart, onWord, onEnd, onError }) => {
      const { rate, pitch, voice } = choices();
      const utterance = new Utterance(text);
      const chosen = voice(lang);
      utterance.lang = chosen?.lang ?? lang;
      if (chosen) utterance.voice = chosen.raw;
      utterance.rate = rate;
      utterance.pitch = pitch;
      utterance.onstart = onStart;
      utterance.onboundary = ({ name, charIndex, charLength }) => {
        if (name !== 'sentence') onWord(charIndex, charLength ?? 0);
      };
      utterance.onend = onEnd;
      utterance.onerror = ({ error }) => onError(error);
      held = utterance;
      // What was paused elsewhere would stay silent.
      synthesis.resume();
      synthesis.speak(held);
    },
    cancel: () => synthesis.cancel(),
    rate: () => choices().rate,
  };
}

/** The voices there are; none when there are none after a while. */
export async function loadVoices(view: Window): Promise<readonly NamedVoice[]> {
  const synthesis = view.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return [];
  const now = synthesis.getVoices();
  if (now.length > 0) return now.map(named);
  await new Promise<void>((done) => {
    const end = () => {
      view.clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', end);
      done();
    };
    const timer = view.setTimeout(end, VOICES_PATIENCE_MS);
    synthesis.addEventListener('voiceschanged', end);
  });
  return synthesis.getVoices().map(named);
}

const named = (raw: SpeechSynthesisVoice): NamedVoice => ({
  id: raw.voiceURI,
  name: raw.name,
  lang: raw.lang,
  isLocal: raw.localService,
  isDefault: raw.default,
  raw,
});
