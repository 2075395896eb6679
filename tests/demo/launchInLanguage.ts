import { type LaunchedChromium, launchChromium } from '../browsers/launch.ts';
import { EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';

/** A Chromium with the extension whose own language is a locale's, e.g. `pt-BR`. */
export function launchInLanguage(locale: string, flags: readonly string[] = []): Promise<LaunchedChromium> {
  // On Linux the browser takes its language from there, elsewhere from the flag.
  process.env.LANGUAGE = locale;
  return launchChromium({
    extension: EXTENSION_FOLDERS.chromium,
    headless: true,
    flags: [`--lang=${locale}`, ...flags],
  });
}
