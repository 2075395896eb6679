// A site's words taken apart as it showed them: heading, text, and what could be pressed. All of it is text.
import type { PromptFinding } from '../../utils/prompt/promptTypes.ts';

export interface QuoteParts {
  readonly heading?: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

/** Characters of the text that are shown. */
const MAX_TEXT_CHARS = 300;
const MAX_BUTTONS = 6;
/** Characters that may stand before the heading: a cross, a logo's name. */
const MAX_BEFORE_HEADING = 30;

/** The parts of a finding's words. What can be pressed inside a sentence stays in it. */
export function quoteParts({ text, heading, offers }: PromptFinding): QuoteParts {
  const at = heading ? text.indexOf(heading) : -1;
  const isHeaded =
    heading !== undefined && at >= 0 && at <= MAX_BEFORE_HEADING && heading.length < text.length;
  let rest = (isHeaded ? text.slice(at + heading.length) : text).trim();
  const buttons: string[] = [];
  const labels = offers.map((offer) => offer.text.trim()).filter((label) => label.length > 0);
  for (let found = true; found; ) {
    const last = labels.find((label) => rest.length > label.length && rest.endsWith(` ${label}`));
    found = last !== undefined;
    if (last === undefined) break;
    rest = rest.slice(0, -last.length).trim();
    if (/[\p{L}\p{N}]/u.test(last) && !buttons.includes(last)) buttons.unshift(last);
  }
  for (const label of labels.reverse()) {
    const cut = buttons.includes(label) ? undefined : withoutButton(rest, label);
    if (cut === undefined) continue;
    rest = cut;
    buttons.unshift(label);
  }
  return {
    ...(isHeaded && { heading }),
    text: rest.length > MAX_TEXT_CHARS ? `${rest.slice(0, MAX_TEXT_CHARS).trim()}…` : rest,
    buttons: buttons.slice(0, MAX_BUTTONS),
  };
}

/** A text without a button that stands between two of its sentences; undefined when it is part of one, or there is none. */
function withoutButton(text: string, label: string): string | undefined {
  const at = text.indexOf(` ${label} `);
  if (at < 0) return undefined;
  const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at + label.length + 2).trimStart()];
  const isApart = /[.!?…:。！？।]$/u.test(before) && /^[^\p{Ll}\p{P}]/u.test(after);
  return isApart && /[\p{L}\p{N}]/u.test(label) ? `${before} ${after}` : undefined;
}
