import { useEffect, useState } from 'preact/hooks';
import type { Theme } from '../../utils/settings/look.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { themeNow } from '../reader/lookStyle.ts';

/** The theme to draw now; follows the system when the reader said so. */
export function useTheme(theme: Theme): Exclude<Theme, 'system'> {
  const [dark] = useState(() => window.matchMedia('(prefers-color-scheme: dark)'));
  const [prefersDark, setPrefersDark] = useState(dark.matches);
  useEffect(() => {
    const onChange = () => setPrefersDark(dark.matches);
    return onTrusted(dark, 'change', onChange);
  }, [dark]);
  return themeNow(theme, prefersDark);
}
