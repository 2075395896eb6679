// The words prompts are made of, language by language, as stems. A prompt names the blocker (`noun`) and either asks
// the visitor to do something about it (`ask`) or says that one was seen (`seen`); `you` are the words by which a text
// turns to its reader. No whole phrases: a stem survives rewording, a phrase doesn't.
//
// Lists in the notation of `shared/words/wordList.ts`, in natural spelling. An entry is an expression; `stems.ts` normalises
// it and expands five shorthands:
//   <  not inside a word before    >  not inside a word after    @  any letters    #  up to three words
//   ~  not inside a Latin word before ("启用了Adblock" names a blocker)

export interface Lexicon {
  readonly noun: string;
  readonly ask: string;
  readonly seen: string;
  readonly you: string;
  /** "Allow ads" without naming a blocker. */
  readonly allow?: string;
  /** "You are blocking our ads": names a blocker and says it was seen. */
  readonly blocking?: string;
  /** "Unblock our ads": names a blocker and asks. */
  readonly unblocking?: string;
}

/** A function: the strings of a language that no text needs are never made. */
export type LexiconOf = () => Lexicon;
