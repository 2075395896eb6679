// Where articles open by themselves: the mode, the rules, and a tester that says what an address would do.
import { useEffect, useState } from 'preact/hooks';
import type { AutoSettings } from '../../utils/settings/auto.ts';
import type { AutoMode } from '../../utils/sites/decideRule.ts';
import type { Place, SiteRule } from '../../utils/sites/rules.ts';
import type { AddressVerdict } from '../../utils/sites/tryAddress.ts';
import { t } from '../../utils/text.ts';
import { Choice } from '../controls/Choice.tsx';
import { RuleTester } from './RuleTester.tsx';

/** What came of asking the browser; `noPlace`: what was written names no site. */
export type AutoOutcome = 'done' | 'refused' | 'unasked' | 'noPlace';

/** What the options page can do about auto mode; each asks the browser for access itself, inside the click. */
export interface AutoDoor {
  readonly setMode: (mode: AutoMode, rules: readonly SiteRule[]) => Promise<AutoOutcome>;
  readonly add: (written: string, action: SiteRule['action']) => Promise<AutoOutcome>;
  readonly remove: (place: Place) => Promise<AutoOutcome>;
  /** Asks for access to the site of a rule that lost it. */
  readonly allow: (host: string) => Promise<AutoOutcome>;
  readonly write: (place: Place) => string;
  readonly test: (auto: AutoSettings, address: string) => AddressVerdict | undefined;
  readonly hasAccess: (host: string) => Promise<boolean>;
  /** Calls back when access was given or taken anywhere in the browser. */
  readonly watchAccess: (onChange: () => void) => () => void;
  /** A site the reader came here to allow, if any. */
  readonly invited?: string;
}

interface AutoSectionProps {
  readonly auto: AutoSettings;
  readonly door: AutoDoor;
  /** Says what came of it, where the page says such things. */
  readonly onStatus: (words: string) => void;
}

const MODES = ['off', 'allowed', 'everywhere'] as const;

export function AutoSection({ auto, door, onStatus }: AutoSectionProps) {
  const [written, setWritten] = useState('');
  const missing = useMissingAccess(auto, door);
  const say = (asked: Promise<AutoOutcome>) =>
    void asked.then((outcome) => {
      onStatus(
        outcome === 'done' ? t('options_saved') : t(outcome === 'noPlace' ? 'auto_no_place' : 'auto_refused'),
      );
      if (outcome === 'done') setWritten('');
    });
  const invited = door.invited;
  const isInvited =
    invited && !auto.rules.some(({ action, place }) => action === 'always' && place.host === invited);
  return (
    <section id="auto">
      <h2>{t('auto_title')}</h2>
      <p class="hint">{t('auto_hint')}</p>
      {isInvited && (
        <p class="notice">
          {t('auto_invited', invited)}{' '}
          <button type="button" class="button button-main" onClick={() => say(door.add(invited, 'always'))}>
            {t('auto_allow', invited)}
          </button>
        </p>
      )}
      <Choice
        label={t('auto_mode')}
        options={MODES.map((value) => ({ value, label: t(`auto_mode_${value}`) }))}
        value={auto.mode}
        onChange={(mode) => say(door.setMode(mode, auto.rules))}
      />
      {auto.mode === 'everywhere' && missing.has('*') && (
        <Missing host="*" label={t('auto_all_sites')} onAllow={(host) => say(door.allow(host))} />
      )}
      <h3>{t('auto_rules')}</h3>
      {auto.rules.length === 0 && <p class="hint">{t('auto_no_rules')}</p>}
      <ul class="rules">
        {auto.rules.map(({ action, place }) => (
          <li key={door.write(place)}>
            <span>{t(`auto_rule_${action}`)}</span> <code dir="ltr">{door.write(place)}</code>{' '}
            <button
              type="button"
              class="button"
              aria-label={t('auto_remove_rule', door.write(place))}
              onClick={() => say(door.remove(place))}
            >
              {t('auto_remove')}
            </button>
            {auto.mode === 'allowed' && action === 'always' && missing.has(place.host) && (
              <Missing host={place.host} label={place.host} onAllow={(host) => say(door.allow(host))} />
            )}
          </li>
        ))}
      </ul>
      <form class="add-rule" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('auto_add')}{' '}
          <input
            type="text"
            dir="ltr"
            spellcheck={false}
            placeholder="example.com/news"
            value={written}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>{' '}
        <button type="submit" class="button" onClick={() => say(door.add(written, 'always'))}>
          {t('auto_add_always')}
        </button>{' '}
        <button type="button" class="button" onClick={() => say(door.add(written, 'never'))}>
          {t('auto_add_never')}
        </button>
        <p class="hint">{t('auto_add_hint')}</p>
      </form>
      <RuleTester auto={auto} missing={missing} test={door.test} write={door.write} />
    </section>
  );
}

interface MissingProps {
  readonly host: string;
  readonly label: string;
  readonly onAllow: (host: string) => void;
}

/** A rule that can't work: access was refused, or taken away in the browser's own settings. */
function Missing({ host, label, onAllow }: MissingProps) {
  return (
    <p class="notice missing">
      {t('auto_missing', label)}{' '}
      <button type="button" class="button" onClick={() => onAllow(host)}>
        {t('auto_allow', label)}
      </button>
    </p>
  );
}

/** The hosts (`*` for all) that something is allowed on without the browser letting Lectern in. */
function useMissingAccess(auto: AutoSettings, door: AutoDoor): ReadonlySet<string> {
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const hosts = new Set(['*', ...auto.rules.map(({ place }) => place.host)]);
      const known = await Promise.all(
        [...hosts].map(async (host) => ({ host, has: await door.hasAccess(host) })),
      );
      if (isCurrent) setMissing(new Set(known.filter(({ has }) => !has).map(({ host }) => host)));
    };
    void look();
    const stop = door.watchAccess(() => void look());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [auto, door]);
  return missing;
}
