// Everything kept about sites in one table: to be searched, sorted and removed, a page of it drawn at a time.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../../utils/i18n.ts';
import type { Settings } from '../../../utils/settings/schema.ts';
import type { Place } from '../../../utils/sites/rules.ts';
import { Pages } from '../Pages.tsx';
import {
  chosenRows,
  SITE_ORDERS,
  type SiteFacts,
  type SiteOrder,
  type SiteRow,
  siteRows,
} from './siteRows.ts';

interface SitesSectionProps {
  readonly settings: Settings;
  /** What is known of sites beside the settings. */
  readonly load: () => Promise<SiteFacts>;
  /** Forgets everything about these sites; whether it was done. */
  readonly onForget: (sites: readonly string[]) => Promise<boolean>;
  readonly write: (place: Place) => string;
  readonly onStatus: (words: string) => void;
}

/** Rows drawn at once. */
const PAGE_ROWS = 50;

const NOTHING: SiteFacts = { corrections: {}, seen: {}, looks: [] };

export function SitesSection({ settings, load, onForget, write, onStatus }: SitesSectionProps) {
  const [facts, setFacts] = useState(NOTHING);
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<SiteOrder>('name');
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void load().then(setFacts), [load, settings]);
  const all = useMemo(() => siteRows(settings, facts), [settings, facts]);
  const rows = useMemo(() => chosenRows(all, words, order), [all, words, order]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const at = Math.min(page, pages - 1);
  const marked = rows.filter(({ site }) => chosen.has(site)).map(({ site }) => site);
  const remove = async () => {
    setAsking(false);
    if (!(await onForget(marked))) return onStatus(t('options_not_saved'));
    setChosen(new Set());
    setFacts(await load());
    onStatus(plural('sites_removed', marked.length));
    // The button disappears, and the focus would go with it.
    heading.current?.focus();
  };
  const mark = (site: string, isMarked: boolean) =>
    setChosen(new Set(isMarked ? [...chosen, site] : [...chosen].filter((each) => each !== site)));
  return (
    <section id="sites">
      <h2 ref={heading} tabIndex={-1}>
        {t('options_sites')}
      </h2>
      <p class="hint">{t('options_sites_hint')}</p>
      {all.length === 0 ? (
        <p>{t('options_sites_none')}</p>
      ) : (
        <>
          <div class="sites-tools">
            <label class="field">
              {t('sites_search')}
              <input
                type="search"
                value={words}
                onInput={(event) => {
                  setWords(event.currentTarget.value);
                  setPage(0);
                }}
              />
            </label>
            <label class="field">
              {t('sites_order')}
              <select
                value={order}
                onChange={(event) =>
                  setOrder(SITE_ORDERS.find((each) => each === event.currentTarget.value) ?? 'name')
                }
              >
                {SITE_ORDERS.map((each) => (
                  <option key={each} value={each}>
                    {t(`sites_order_${each}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <table class="sites">
            <caption>{plural('sites_count', rows.length)}</caption>
            <tbody>
              {rows.slice(at * PAGE_ROWS, (at + 1) * PAGE_ROWS).map((row) => (
                <Row key={row.site} row={row} write={write} isMarked={chosen.has(row.site)} onMark={mark} />
              ))}
            </tbody>
          </table>
          <div class="sites-tools">
            <button
              type="button"
              class="button"
              onClick={() =>
                setChosen(marked.length === rows.length ? new Set() : new Set(rows.map(({ site }) => site)))
              }
            >
              {t(marked.length === rows.length ? 'sites_choose_none' : 'sites_choose_all')}
            </button>
            <button
              type="button"
              class="button"
              disabled={marked.length === 0}
              onClick={() => setAsking(true)}
            >
              {plural('sites_remove', marked.length)}
            </button>
            {pages > 1 && <Pages at={at} pages={pages} onTurn={setPage} />}
          </div>
          {isAsking && marked.length > 0 && (
            <fieldset class="ask">
              <legend>{plural('sites_remove_sure', marked.length)}</legend>
              <button type="button" class="button button-main" onClick={() => void remove()}>
                {t('remove')}
              </button>
              <button type="button" class="button" onClick={() => setAsking(false)}>
                {t('cancel')}
              </button>
            </fieldset>
          )}
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: SiteRow;
  readonly write: (place: Place) => string;
  readonly isMarked: boolean;
  readonly onMark: (site: string, isMarked: boolean) => void;
}

function Row({
  row: { site, rules, policy, seen, corrections, hasLook },
  write,
  isMarked,
  onMark,
}: RowProps) {
  return (
    <tr>
      <th scope="row">
        <label class="site-name">
          <input
            type="checkbox"
            checked={isMarked}
            onChange={(event) => onMark(site, event.currentTarget.checked)}
          />
          <bdi dir="ltr">{site === '*' ? t('auto_all_sites') : site}</bdi>
        </label>
      </th>
      <td>
        <ul class="site-facts">
          {rules.map(({ action, place }) => (
            <li key={write(place)}>
              {t(`auto_rule_${action}`)}
              {place.kind !== 'host' && <bdi dir="ltr"> {write(place)}</bdi>}
            </li>
          ))}
          {policy && <li>{t(`site_policy_${policy}`)}</li>}
          {seen > 0 && <li>{plural('options_prompts_count', seen)}</li>}
          {hasLook && <li>{t('look_panel')}</li>}
          {corrections > 0 && <li>{plural('site_corrections', corrections)}</li>}
        </ul>
      </td>
    </tr>
  );
}
