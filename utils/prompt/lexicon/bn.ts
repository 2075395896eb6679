import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const bn: LexiconOf = () => ({
  noun: wordPattern`(অ্যাড|এড|এ্যাড|বিজ্ঞাপন)@.{0,4}(ব্লক|প্রতিরোধ|অবরোধ|রোধ)`,
  ask: wordPattern`
    বন্ধ | নিষ্ক্রিয় | অক্ষম | অনুমতি | হোয়াইট | সরান | ডিজেবল | ডিজ্যাবল | বাদ দ | আনব্লক | সরিয়ে | যোগ কর
  `,
  seen: wordPattern`সনাক্ত | শনাক্ত | ব্যবহার | চালু | লক্ষ্য | পাওয়া | মনে হচ্ছে`,
  you: wordPattern`দয়া | অনুগ্রহ | <আপনা | <আপনি`,
  unblocking: wordPattern`বিজ্ঞাপন@ আনব্লক`,
  blocking: wordPattern`বিজ্ঞাপন@ ব্লক কর`,
});
