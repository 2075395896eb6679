// The bar's menu about the site one is on: whether its articles open automatically.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenSite, SiteState } from '../../utils/contracts/answers.ts';
import { t } from '../../utils/i18n.ts';
import type { Choice } from '../../utils/sites/editRules.ts';
import { SiteIcon } from './icons.tsx';
import { NotHere } from './NotHere.tsx';
import { chosenOf, type ShownState, sentenceOf } from './siteWords.ts';

interface SiteMenuProps {
  /** Whether the reader opened by itself: then "Not here" stands in the bar. */
  readonly isAutomatic?: boolean;
  /** What was set when the reader opened, where that is known: the icon shows it. */
  readonly initial?: SiteState | undefined;
  readonly onLoad: () => Promise<SiteState>;
  readonly onChoose: (choice: Choice) => Promise<ChosenSite>;
}

/** The icon shows what is set as soon as that is known; it is not needed for the first frames. */
const ICON_AFTER_MS = 400;

/** Says what holds for the site, with a check on it, and what can be chosen; the last choice can be taken back. */
export function SiteMenu({ isAutomatic = false, initial, onLoad, onChoose }: SiteMenuProps) {
  const [state, setState] = useState<ShownState | undefined>(initial);
  const [before, setBefore] = useState<ShownState>();
  const menu = useRef<HTMLDetailsElement>(null);
  const choices = useRef(0);
  /** What was asked before the last choice is out of date by the time it answers. */
  const show = (asked: Promise<ShownState>) => {
    const askedAfter = choices.current;
    const set = (next?: ShownState) => askedAfter === choices.current && setState(next);
    return asked.then(set).catch(() => set());
  };
  useEffect(() => {
    if (initial) return;
    // After a choice, what came of it stands in the menu.
    const timer = setTimeout(() => choices.current === 0 && void show(onLoad()), ICON_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const choose = (choice: Choice) => {
    const last = state;
    choices.current++;
    void show(
      onChoose(choice).then((next) => {
        setBefore(choice.kind !== 'restore' && next.outcome === 'done' ? last : undefined);
        return next;
      }),
    );
  };
  const isOn = !!state?.opens && state.hasAccess;
  return (
    <>
      {isAutomatic && (
        <button
          type="button"
          class="tool"
          onClick={() => {
            if (menu.current) menu.current.open = true;
          }}
        >
          {t('site_not_here')}
        </button>
      )}
      <details
        class="bar-menu"
        ref={menu}
        onToggle={(event) => event.currentTarget.open && void show(onLoad())}
      >
        <summary class="tool" title={t('site_menu')} aria-label={t('site_menu')} data-on={isOn}>
          <SiteIcon />
        </summary>
        <section class="bar-menu-panel" aria-label={t('site_menu')}>
          {state && (
            <>
              <h2>{t('site_menu')}</h2>
              <p role="status">{sentenceOf(state)}</p>
              <Choices state={state} onChoose={choose} />
              {state.opens && <NotHere state={state} onChoose={choose} />}
              <ul>
                {state.rules.length > 0 && (
                  <li>
                    <button type="button" class="button" onClick={() => choose({ kind: 'forget' })}>
                      {t('site_forget')}
                    </button>
                  </li>
                )}
                {before && (
                  <li>
                    <button
                      type="button"
                      class="button"
                      onClick={() =>
                        choose({
                          kind: 'restore',
                          rules: before.rules.map(({ action, written }) => ({ action, written })),
                        })
                      }
                    >
                      {t('undo')}
                    </button>
                  </li>
                )}
              </ul>
            </>
          )}
        </section>
      </details>
    </>
  );
}

interface ChoicesProps {
  readonly state: SiteState;
  readonly onChoose: (choice: Choice) => void;
}

/** Off, the whole site, or a section; a press decides, as the arrow keys mustn't ask the browser for anything. */
function Choices({ state, onChoose }: ChoicesProps) {
  const { site, paths, hasAccess, why, rules } = state;
  // What a rule of another host, or none, lets open is only stopped by one of this host.
  const isByOwnRules = why !== 'everywhere' && rules.some(({ action }) => action === 'always');
  const chosen = chosenOf(state);
  const row = (label: string, isChosen: boolean, choice: Choice) => (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a native radio would decide while the arrows pass over it */}
      <button
        type="button"
        role="radio"
        aria-checked={isChosen}
        class="button"
        onClick={() => !isChosen && onChoose(choice)}
      >
        {label}
      </button>
    </>
  );
  return (
    <>
      {!hasAccess && <p class="bar-menu-hint">{t('site_asks', site)}</p>}
      <div class="bar-menu-radios" role="radiogroup" aria-label={t('site_menu')}>
        {row(t('site_off'), chosen === 'off', { kind: isByOwnRules ? 'forget' : 'neverHere' })}
        {row(t('site_always', site), chosen === 'all', { kind: 'alwaysHere' })}
        {paths
          .slice(0, 2)
          .map((path) => row(t('site_under', site + path), chosen === path, { kind: 'onlyUnder', path }))}
      </div>
    </>
  );
}
