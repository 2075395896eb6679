// How the article is laid out: in columns, in vertical lines.
import { t } from '../../utils/i18n.ts';
import { COLUMNS } from '../../utils/settings/look.ts';
import { Choice } from '../controls/Choice.tsx';
import type { LookControlsProps } from '../controls/LookControls.tsx';
import { Toggle } from '../controls/Toggle.tsx';

interface LayoutControlsProps extends LookControlsProps {
  readonly hasVertical: boolean;
}

export function LayoutControls({ look, onChange, explain, hasVertical }: LayoutControlsProps) {
  return (
    <>
      <Choice
        label={t('look_columns')}
        hint={explain?.('columns')}
        options={COLUMNS.map((value) => ({ value, label: t(`columns_${value}`) }))}
        value={look.columns}
        onChange={(columns) => onChange({ ...look, columns })}
      />
      {hasVertical && (
        <Toggle
          label={t('look_vertical')}
          hint={explain?.('vertical')}
          value={look.vertical}
          onChange={(vertical) => onChange({ ...look, vertical })}
        />
      )}
    </>
  );
}
