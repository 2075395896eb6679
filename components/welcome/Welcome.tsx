// The first page: try it, pin the button, choose how much to allow, and what Lectern never does.
import { useState } from 'preact/hooks';
import type { BrowserBrand } from '../../utils/background/browserBrand.ts';
import { t } from '../../utils/i18n.ts';
import type { Look } from '../../utils/settings/look.ts';
import type { AutoMode } from '../../utils/sites/decideRule.ts';
import type { SiteRule } from '../../utils/sites/rules.ts';
import { useTheme } from '../controls/useTheme.ts';
import { TryIt } from './TryIt.tsx';

type Outcome = 'done' | 'refused' | 'unasked' | 'notStored';

interface WelcomeProps {
  readonly look: Look;
  readonly mode: AutoMode;
  readonly rules: readonly SiteRule[];
  readonly shortcut: string | undefined;
  readonly brand: BrowserBrand;
  /** Asks the browser for what the mode needs, inside the click. */
  readonly onMode: (mode: AutoMode, rules: readonly SiteRule[]) => Promise<Outcome>;
  readonly onOptions: () => void;
  readonly onDone: () => void;
}

const MODES = ['off', 'allowed', 'everywhere'] as const satisfies readonly AutoMode[];
const NEVER = ['paywall', 'ads', 'requests', 'stays'] as const;

export function Welcome({ look, rules, shortcut, brand, onMode, onOptions, onDone, ...first }: WelcomeProps) {
  const theme = useTheme(look.theme);
  const [mode, setMode] = useState(first.mode);
  const [said, setSaid] = useState('');
  // A native radio shows what was pressed; only drawn anew does it show again what holds.
  const [tries, setTries] = useState(0);
  const choose = async (next: AutoMode) => {
    const outcome = await onMode(next, rules);
    if (outcome === 'done') setMode(next);
    setTries(tries + 1);
    setSaid(t(WORDS[outcome]));
  };
  return (
    <div class={`welcome theme-${theme}`}>
      <main>
        <header>
          <h1>{t('welcome_title')}</h1>
          <p class="lead">{t('welcome_lead')}</p>
          <button type="button" class="button button-quiet" onClick={onDone}>
            {t('welcome_skip')}
          </button>
        </header>
        <section id="try">
          <h2>{t('welcome_try')}</h2>
          <p>{t('welcome_try_hint')}</p>
          <TryIt look={look} />
        </section>
        <section id="pin">
          <h2>{t('welcome_pin')}</h2>
          <p>{t(`welcome_pin_${brand}`)}</p>
          {shortcut && <p class="hint">{t('options_shortcut_is', shortcut)}</p>}
        </section>
        <section id="allow">
          <h2>{t('welcome_allow')}</h2>
          <fieldset key={tries} class="allow">
            <legend>{t('welcome_allow_hint')}</legend>
            {MODES.map((value) => (
              <label key={value} class="toggle">
                <input
                  type="radio"
                  name="mode"
                  value={value}
                  checked={value === mode}
                  onChange={() => void choose(value)}
                />
                <span>
                  <b>{t(`welcome_mode_${value}`)}</b>
                  <span class="hint">{t(`welcome_mode_hint_${value}`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <p role="status" class="said">
            {said}
          </p>
        </section>
        <section id="never">
          <h2>{t('options_prompts_never_title')}</h2>
          <ul>
            {NEVER.map((name) => (
              <li key={name}>{t(`welcome_never_${name}`)}</li>
            ))}
          </ul>
        </section>
        <p class="ends">
          <button type="button" class="button button-main" onClick={onDone}>
            {t('welcome_done')}
          </button>
          <button type="button" class="button" onClick={onOptions}>
            {t('options_open')}
          </button>
        </p>
      </main>
    </div>
  );
}

const WORDS = {
  done: 'welcome_saved',
  refused: 'auto_refused',
  unasked: 'auto_refused',
  notStored: 'options_not_saved',
} as const satisfies Readonly<Record<Outcome, string>>;
