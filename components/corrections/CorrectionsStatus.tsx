import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';

interface CorrectionsStatusProps {
  /** What has just been done, or how to take a part out. */
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
}

/** The line at the window's lower edge: what was done, and a way back. */
export function CorrectionsStatus({ text, onUndo }: CorrectionsStatusProps) {
  return (
    <div class="toast corrections-status" role="status" lang={uiLanguage()} dir={uiDirection()}>
      <span>{text}</span>
      {onUndo && (
        <button type="button" class="button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
