// A voice for machines that have none. Runs in the extension's own world of a page, before anything is read aloud.

/**
 * Puts a voice in the browser's place that says nothing, tells of every word, and keeps what
 * it was given in `standInSaid`. Goes to a page as text, so it holds all it needs.
 *
 * @param wordMs milliseconds a word takes; a quick voice says four a second
 */
export function standInVoice(wordMs = 250): void {
  class Utterance extends EventTarget {
    readonly text: string;
    onstart?: () => void;
    onend?: () => void;
    onboundary?: (event: { name: string; charIndex: number; charLength: number }) => void;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const voice = { voiceURI: 'bench', name: 'Bench', lang: 'en-GB', localService: true, default: true };
  const standInSaid: string[] = [];
  let timer = 0;
  const speak = (utterance: Utterance) => {
    standInSaid.push(utterance.text);
    const words = [...utterance.text.matchAll(/\S+/g)];
    utterance.onstart?.();
    const next = () => {
      const word = words.shift();
      if (!word) return utterance.onend?.();
      utterance.onboundary?.({ name: 'word', charIndex: word.index, charLength: word[0].length });
      timer = window.setTimeout(next, wordMs);
    };
    next();
  };
  const value = Object.assign(new EventTarget(), {
    speak,
    cancel: () => window.clearTimeout(timer),
    resume: () => undefined,
    getVoices: () => [voice],
  });
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, standInSaid });
}
