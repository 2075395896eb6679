import { useState } from 'preact/hooks';
import type { AutoSettings } from '../../utils/settings/auto.ts';
import type { AutoVerdict } from '../../utils/sites/decideRule.ts';
import type { Place } from '../../utils/sites/rules.ts';
import { t } from '../../utils/text.ts';

interface RuleTesterProps {
  readonly auto: AutoSettings;
  readonly test: (auto: AutoSettings, address: string) => AutoVerdict | undefined;
  readonly write: (place: Place) => string;
}

/** Says what Lectern would do at an address, and which rule says so. */
export function RuleTester({ auto, test, write }: RuleTesterProps) {
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
      <output>{address.trim() && words(test(auto, address), write)}</output>
    </div>
  );
}

function words(verdict: AutoVerdict | undefined, write: (place: Place) => string): string {
  if (!verdict) return t('auto_test_no_address');
  const { mayOpen, why, rule } = verdict;
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
