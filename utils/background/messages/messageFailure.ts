import type { AnswerFailure } from '../../contracts/answers.ts';

/** A failure that a message's handler foresaw: its name goes to the sender. */
export class MessageFailure extends Error {
  readonly failure: AnswerFailure;
  constructor(failure: AnswerFailure) {
    super(`${failure.kind}: ${failure.why}`);
    this.failure = failure;
  }
}
