// Where articles open by themselves: the mode, the rules, and a tester that says what an address would do.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { type AutoSettings, DEFAULT_AUTO } from '../../utils/settings/auto.ts';
import type { AutoMode } from '../../utils/sites/decideRule.ts';
import type { Place, SiteRule } from '../../utils/sites/rules.ts';
import type { AddressVerdict } from '../../utils/sites/tryAddress.ts';
import { Choice } from '../controls/Choice.tsx';
import { Pages } from './Pages.tsx';
import { RuleTester } from './RuleTester.tsx';
import { SectionReset } from './SectionReset.tsx';
import { OffQuestion, UndoLine } from './UndoLine.tsx';

/** The outcome of asking the browser; `noPlace`: the text names no site. */
export type AutoOutcome = 'done' | 'refused' | 'unasked' | 'noPlace' | 'notStored';

/** What the options page can do about auto mode; each asks the browser for access itself, inside the click. */
export interface AutoActions {
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
  readonly actions: AutoActions;
  /** Shows the outcome in the page's status line. */
  readonly onStatus: (words: string) => void;
}

const WORDS = {
  done: 'options_saved',
  refused: 'auto_refused',
  unasked: 'auto_refused',
  noPlace: 'auto_no_place',
  notStored: 'options_not_saved',
} as const satisfies Readonly<Record<AutoOutcome, string>>;

/** Rules drawn at once. */
const PAGE_RULES = 50;

const MODES = ['off', 'allowed', 'everywhere'] as const;

export function AutoSection({ auto, actions, onStatus }: AutoSectionProps) {
  const [written, setWritten] = useState('');
  const [isNoPlace, setNoPlace] = useState(false);
  const [undo, setUndo] = useState<{ readonly words: string; readonly run: () => Promise<AutoOutcome> }>();
  const [isAskingOff, setAskingOff] = useState(false);
  // A native radio shows what was pressed; only drawn anew does it show again what holds.
  const [refusals, setRefusals] = useState(0);
  const [page, setPage] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const missing = useMissingAccess(auto, actions);
  const pages = Math.max(1, Math.ceil(auto.rules.length / PAGE_RULES));
  const at = Math.min(page, pages - 1);
  const say = (asked: Promise<AutoOutcome>) =>
    void asked.then((outcome) => {
      setNoPlace(outcome === 'noPlace');
      onStatus(t(WORDS[outcome]));
      if (outcome === 'done') setWritten('');
    });
  const setMode = (mode: AutoMode) => {
    setAskingOff(false);
    setUndo(undefined);
    say(actions.setMode(mode, auto.rules));
  };
  const turnOff = () => {
    const { mode, rules } = auto;
    setMode('off');
    setUndo({ words: t('auto_test_off'), run: () => actions.setMode(mode, rules) });
  };
  const keepOn = () => {
    setAskingOff(false);
    setRefusals(refusals + 1);
  };
  const remove = ({ action, place }: SiteRule) => {
    const name = actions.write(place);
    say(actions.remove(place));
    setUndo({ words: t('auto_removed', name), run: () => actions.add(name, action) });
    // The button disappears, and the focus would go with it.
    heading.current?.focus();
  };
  const invited = actions.invited;
  const isInvited =
    invited && !auto.rules.some(({ action, place }) => action === 'always' && place.host === invited);
  return (
    <section id="auto">
      <h2>{t('auto_title')}</h2>
      <p class="hint">{t('auto_hint')}</p>
      {isInvited && (
        <p class="notice">
          {t('auto_invited', invited)}{' '}
          <button
            type="button"
            class="button button-main"
            onClick={() => say(actions.add(invited, 'always'))}
          >
            {t('auto_allow', invited)}
          </button>
        </p>
      )}
      <Choice
        key={refusals}
        label={t('auto_mode')}
        options={MODES.map((value) => ({ value, label: t(`auto_mode_${value}`) }))}
        value={auto.mode}
        onChange={(mode) => (mode === 'off' && auto.rules.length > 0 ? setAskingOff(true) : setMode(mode))}
      />
      <SectionReset onReset={() => setMode(DEFAULT_AUTO.mode)} />
      {isAskingOff && <OffQuestion onYes={turnOff} onNo={keepOn} />}
      {undo && (
        <UndoLine
          words={undo.words}
          onUndo={() => {
            setUndo(undefined);
            say(undo.run());
          }}
        />
      )}
      {auto.mode === 'everywhere' && missing.has('*') && (
        <Missing host="*" label={t('auto_all_sites')} onAllow={(host) => say(actions.allow(host))} />
      )}
      <h3 ref={heading} tabIndex={-1}>
        {t('auto_rules')}
      </h3>
      {auto.rules.length === 0 && <p class="hint">{t('auto_no_rules')}</p>}
      <ul class="rules">
        {auto.rules.slice(at * PAGE_RULES, (at + 1) * PAGE_RULES).map(({ action, place }) => (
          <li key={actions.write(place)}>
            <span>{t(`auto_rule_${action}`)}</span> <code dir="ltr">{actions.write(place)}</code>{' '}
            <button
              type="button"
              class="button"
              aria-label={t('remove_this', actions.write(place))}
              onClick={() => remove({ action, place })}
            >
              {t('remove')}
            </button>
            {auto.mode === 'allowed' && action === 'always' && missing.has(place.host) && (
              <Missing host={place.host} label={place.host} onAllow={(host) => say(actions.allow(host))} />
            )}
          </li>
        ))}
      </ul>
      {pages > 1 && <Pages at={at} pages={pages} onTurn={setPage} />}
      <form class="add-rule" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('auto_add')}{' '}
          <input
            type="text"
            dir="ltr"
            spellcheck={false}
            placeholder="example.com/news"
            value={written}
            aria-invalid={isNoPlace}
            aria-describedby="add-rule-error"
            onInput={(event) => {
              setWritten(event.currentTarget.value);
              setNoPlace(false);
            }}
          />
        </label>{' '}
        <button type="submit" class="button" onClick={() => say(actions.add(written, 'always'))}>
          {t('auto_add_always')}
        </button>{' '}
        <button type="button" class="button" onClick={() => say(actions.add(written, 'never'))}>
          {t('auto_add_never')}
        </button>
        <p id="add-rule-error" class="error" role="alert">
          {isNoPlace && t('auto_no_place')}
        </p>
        <ul class="hint examples">
          <li>{t('auto_add_hint')}</li>
          <li>{t('auto_add_hint_path')}</li>
          <li>{t('auto_add_hint_pattern')}</li>
          <li>{t('auto_add_hint_page')}</li>
        </ul>
        <p class="hint">{t('auto_add_hint_several')}</p>
      </form>
      <RuleTester auto={auto} missing={missing} test={actions.test} write={actions.write} />
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
function useMissingAccess(auto: AutoSettings, actions: AutoActions): ReadonlySet<string> {
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isCurrent = true;
    const check = async () => {
      const hosts = [...new Set(['*', ...auto.rules.map(({ place }) => place.host)])];
      const without = new Set<string>();
      // Thousands of questions at once would hold the page up.
      for (let first = 0; isCurrent && first < hosts.length; first += PAGE_RULES) {
        const asked = hosts.slice(first, first + PAGE_RULES).map(async (host) => {
          if (!(await actions.hasAccess(host))) without.add(host);
        });
        await Promise.all(asked);
      }
      if (isCurrent) setMissing(without);
    };
    void check();
    const stop = actions.watchAccess(() => void check());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [auto, actions]);
  return missing;
}
