import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import type { AutoSettings } from '../../utils/settings/auto.ts';
import type { Place } from '../../utils/sites/rules.ts';
import type { AddressVerdict } from '../../utils/sites/tryAddress.ts';

interface RuleTesterProps {
  readonly auto: AutoSettings;
  /** The hosts (`*` for all) the browser keeps Lectern out of. */
  readonly missing: ReadonlySet<string>;
  readonly test: (auto: AutoSettings, address: string) => AddressVerdict | undefined;
  readonly write: (place: Place) => string;
}

/** Says what Lectern would do at an address, and why: by which rule, by the address itself, by what the browser allows. */
export function RuleTester({ auto, missing, test, write }: RuleTesterProps) {
  const [address, setAddress] = useState('');
  return (
    <div class="tester">
      <label>
        {t('auto_test')}{' '}
        <input
          type="url"
          dir="ltr"
          spellcheck={false}
          placeholder="https://example.com/news/story"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <output>{address.trim() && answer(test(auto, address), missing, write)}</output>
    </div>
  );
}

function answer(
  verdict: AddressVerdict | undefined,
  missing: ReadonlySet<string>,
  write: (place: Place) => string,
): string {
  if (!verdict) return t('auto_test_no_address');
  const said = words(verdict, write);
  if (!verdict.mayOpen) return said;
  const host = verdict.rule?.place.host ?? '*';
  return [
    said,
    verdict.isNoStory && t('auto_test_no_story'),
    missing.has(host) && t('auto_missing', host === '*' ? t('auto_all_sites') : host),
  ]
    .filter(Boolean)
    .join(' ');
}

function words({ mayOpen, why, rule }: AddressVerdict, write: (place: Place) => string): string {
  if (rule) return t(mayOpen ? 'auto_test_rule_opens' : 'auto_test_rule_leaves', write(rule.place));
  switch (why) {
    case 'everywhere':
      return t('auto_test_everywhere');
    case 'off':
      return t('auto_test_off');
    case 'notWeb':
      return t('auto_test_not_web');
    default:
      return t('auto_test_no_rule');
  }
}
