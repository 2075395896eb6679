// How the article is laid out: in columns, in vertical lines.
import { t } from '../../utils/i18n.ts';
import { COLUMNS, type Look } from '../../utils/settings/look.ts';
import { Choice } from '../controls/Choice.tsx';
import { Toggle } from '../controls/Toggle.tsx';

interface LayoutControlsProps {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  readonly hasVertical: boolean;
}

export function LayoutControls({ look, onChange, hasVertical }: LayoutControlsProps) {
  return (
    <>
      <Choice
        label={t('look_columns')}
        options={COLUMNS.map((value) => ({ value, label: t(`columns_${value}`) }))}
        value={look.columns}
        onChange={(columns) => onChange({ ...look, columns })}
      />
      {hasVertical && (
        <Toggle
          label={t('look_vertical')}
          value={look.vertical}
          onChange={(vertical) => onChange({ ...look, vertical })}
        />
      )}
    </>
  );
}
