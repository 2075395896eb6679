import type { PromptReport } from '../../utils/contracts/promptCommands.ts';
import { formatMonth, plural, t } from '../../utils/i18n.ts';

/** One line of the ledger: on how many pages this site has asked, since when, and what came of it. */
export function AskedBefore({ report: { asked } }: { readonly report: PromptReport }) {
  if (!asked || asked.pages < 2) return null;
  const { pages, since, outcome } = asked;
  return (
    <p class="hint asked-before">
      {plural('ledger_line', pages, formatMonth(since))}
      {outcome && ` ${t(`ledger_came_${outcome}`)}`}
    </p>
  );
}
