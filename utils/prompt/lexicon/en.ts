import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const en: LexiconOf = () => ({
  noun: wordPattern`
    <block@ #(ads|advert) | <(ads|advert@|banners) #block | <(ads?|advert@) (seem|appear)@ #block |
    <(your|content|tracker|tracking) blocker | blocking (software|extension|plugin|tool) |
    <ad[ -](filter|stopper) | tracking protection | <(the|any|that|this) blocker>
  `,
  ask: wordPattern`
    <suspend |    <(turn|switch|shut)@ #(off|down)> | <paus(e|ing)> | <remov(e|ing)> | exclud |
    <add(ing)? #allow | <stop (using|block) | don.?t (run|block|use) | not to (use|block) |
    without (an |your |the )?ad ?-?block | uninstall | lower your | <add (it|us|(our|this) (web)?site) to |
    <refrain | <(take|get|leave|keep|strike|pull) #(out of|off)> | <let@ #through> |
    <exceptions?> | <exempt | <mind (switching|turning) | <put us on | <off it goes | <without blocking |
    <quit blocking | <giv(e|ing) us a> | <let us (be|in)>
  `,
  seen: wordPattern`
    <you(.?re|.?ve|r browser)? #(using|running|blocking|have #(ad|enabled|installed)|adblock|block (our |the )?ads|enabled|installed) |
    <we('ve| have)? (see|noticed|found|spotted) | <(seem|appear|look)s?( like| that) |
    (is|are|be|still|blocker) (currently |still )?(on|enabled|running|up)> | because of ad |
    <using an?_ | <using ad | blocked (our|the|these|because) | <is block |
    <has been (found|spotted) | <got an? ad | (switched|turned) on> |
    <(browsing|surfing|reading|visiting|here) with | <(caught|saw)> |
    <(can.?t|cannot|unable to) #(read|continue|view|access|go on|proceed)
  `,
  you: wordPattern`
    <pleas | <pl[sz]> | <you(r|rs|'re|'ve)?> | <we('re|'ve)?> | <our> | <us> | <thank | <kindly | <sorry |
    <i('ve| have)
  `,
  allow: wordPattern`
    <(allow|enabl|unblock|permit|accept|view|reactivat)@ #(ads>|advert) |
    <turn(ing)? (on )?(the |our )?ads( back)? on> | <turn on ads> |
    <(ads|advertising) (must|need|should) be (enabled|allowed|turned on) | <show me (the )?ads
  `,
  blocking: wordPattern`
    <(you|you're|you are|your browser is|your browser) #?block(ing|s|ed)? (our |all |the |these |my )?(ads|advert) |
    <(stop(s|ping)?|hid(e|es|ing)|keep(s|ing)|remov(es|ing)) (our |these |the )?(ads>|advert|banners)
  `,
  unblocking: wordPattern`
    <(unblock|stop blocking|quit blocking|don.?t block) (our |the |these |my |all )?(ads|advert)
  `,
});
