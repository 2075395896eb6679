// Live prompts in Firefox, one for each thing they do to a page. `CASES=id,…` in the environment takes others.
import { storedCases } from '../demo/prompts/caseServer.ts';
import { FRESH_SET_UPS, OWN_CASES } from '../demo/prompts/ownCases.ts';
import { launchAllowedFirefox } from './allowedFirefox.ts';
import { tryOnAll } from './tryOnPrompts.ts';

const LOCKS = 'lock-clip lock-fixed-body lock-wrapper lock-wheel lock-selection lock-siblings lock-faint';
const LAYERS = 'layer-pseudo layer-frame layer-srcdoc layer-second strip-styles';
const TEXT = 'text-faded text-hidden-inline text-removed text-body-replaced text-blurred';
const PLACES = 'place-bar place-attr place-player place-plain-soup place-sidebar place-slotted';
const REST = 'page-blurred-by-state timer-clones timer-shows-again common-choices';
const IN_FIREFOX = new Set([LOCKS, LAYERS, TEXT, PLACES, REST].join(' ').split(' '));

const all = [...storedCases(), ...OWN_CASES, ...FRESH_SET_UPS];
tryOnAll(process.env.CASES ? all : all.filter(({ id }) => IN_FIREFOX.has(id)), launchAllowedFirefox);
