import {
  NO_CORRECTIONS,
  parseCorrections,
  type SiteCorrections,
} from '../article/corrections/correctionRule.ts';
import type { Parser } from './payload.ts';

/** The corrections of one site, within the bounds of what is stored; anything else that came along is left behind. */
export const parseSiteCorrections: Parser<SiteCorrections> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return { value: parseCorrections({ site: value }).site ?? NO_CORRECTIONS };
};
