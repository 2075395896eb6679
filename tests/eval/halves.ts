// Splits pages by publisher in two: no publisher is in both, and nothing but its domain decides.
import { createHash } from 'node:crypto';

/** 0 or 1, by the registered domain of an address. */
export function halfOf(url: string): number {
  const labels = (URL.parse(url)?.hostname ?? '').split('.');
  const isSecondLevel = /^(?:com?|org|net|gov|ac|edu|in)$/.test(labels.at(-2) ?? '');
  const domain = labels.slice(isSecondLevel ? -3 : -2).join('.');
  return (createHash('md5').update(domain).digest().at(-1) ?? 0) % 2;
}
