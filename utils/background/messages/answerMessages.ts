// The one listener for messages: asks the table, the sender and the clock before any handler hears of one, and gives
// every answer, every refusal and every failure back as data.
import { browser } from 'wxt/browser';
import type { AnswerFailure, Reply } from '../../contracts/answers.ts';
import {
  type AnswerOf,
  type MESSAGES,
  type MessageType,
  type PayloadOf,
  ruleOf,
} from '../../contracts/messages.ts';
import { isStillThere } from './isStillThere.ts';
import { MessageFailure } from './messageFailure.ts';
import {
  isFrom,
  type MessageOrigin,
  messageOrigin,
  type PageOrigin,
  type RawSender,
} from './messageOrigin.ts';
import { createRateLimit } from './rateLimit.ts';

/** A message of the options page has no origin worth knowing; all others have a page's. */
type OriginOf<K extends MessageType> = K extends OptionsMessage ? undefined : PageOrigin;
type OptionsMessage = Extract<
  MessageType,
  'changeSettings' | 'dropKeptLink' | 'forgetAsks' | 'forgetCorrections' | 'forgetReading' | 'resetEverything'
>;

export type Handlers = {
  readonly [K in keyof typeof MESSAGES]: (
    payload: PayloadOf<K>,
    origin: OriginOf<K>,
  ) => AnswerOf<K> | Promise<AnswerOf<K>>;
};

export interface MessageDesk {
  /** How many messages were refused, by which and why; for tests and for whoever looks into the console. */
  readonly refused: () => Readonly<Record<string, number>>;
}

/** Answers every message from now on. */
export function answerMessages(handlers: Handlers): MessageDesk {
  const rates = createRateLimit();
  const refused = new Map<string, number>();

  const refuse = (failure: AnswerFailure, type: string): Promise<Reply> => {
    const key = `${type}: ${failure.why}`;
    const count = (refused.get(key) ?? 0) + 1;
    refused.set(key, count);
    if (count === 1) console.warn(`Lectern refused a message (${key}); further ones are only counted.`);
    return Promise.resolve({ err: failure });
  };

  // Handlers are called within the event: a click that was passed on with the message is over after the first `await`. Firefox
  // passes none on.
  const reply = async (message: unknown, sender: RawSender): Promise<Reply> => {
    const { type, data } = envelope(message);
    const found = ruleOf(type);
    if (!found) return refuse({ kind: 'refused', why: 'unknown' }, 'unknown type');
    const origin = messageOrigin(sender);
    if (!origin || !isFrom(found.rule.from, origin))
      return refuse({ kind: 'refused', why: 'sender' }, found.type);
    const key = `${countedAs(origin)} ${found.type}`;
    if (!rates.allows(key, found.rule.perMinute))
      return refuse({ kind: 'refused', why: 'tooMany' }, found.type);
    const payload = found.rule.parse(data);
    if (!payload) return refuse({ kind: 'refused', why: 'payload' }, found.type);
    if (import.meta.env.FIREFOX && origin.kind === 'page' && found.rule.from !== 'leaving')
      if (!(await isStillThere(sender, origin)))
        return refuse({ kind: 'refused', why: 'sender' }, found.type);
    return answer(handlers, found.type, payload.value, origin, refuse);
  };
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: RawSender, send: (reply: Reply) => void) => {
      void reply(message, sender).then(send);
      // The answer comes later. Chromium takes no promise for one.
      return true;
    },
  );
  return { refused: () => Object.fromEntries(refused) };
}

/** A tab's frames are counted apart from its page: what an ad says must not be at the page's cost. */
function countedAs(origin: MessageOrigin): string {
  if (origin.kind === 'extension') return 'options';
  return origin.frameId === 0 ? `${origin.tabId}` : `${origin.tabId} frames`;
}

async function answer(
  handlers: Handlers,
  type: MessageType,
  payload: unknown,
  origin: MessageOrigin,
  refuse: (failure: AnswerFailure, type: string) => Promise<Reply>,
): Promise<Reply> {
  const handle = handlers[type] as (payload: unknown, origin: unknown) => unknown;
  try {
    return { res: (await handle(payload, origin.kind === 'page' ? origin : undefined)) ?? null };
  } catch (problem) {
    if (!(problem instanceof MessageFailure)) {
      console.warn(`Lectern could not answer the message ${type}.`, problem);
      return { err: { kind: 'failed', why: 'unexpected' } };
    }
    const { failure } = problem;
    return failure.kind === 'refused' ? refuse(failure, type) : { err: failure };
  }
}

function envelope(message: unknown): { readonly type: unknown; readonly data: unknown } {
  if (typeof message !== 'object' || message === null) return { type: undefined, data: undefined };
  const own = (name: string) =>
    Object.hasOwn(message, name) ? (message as Readonly<Record<string, unknown>>)[name] : undefined;
  return { type: own('type'), data: own('data') };
}
