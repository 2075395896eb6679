// The order in which Vitest runs the files.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those whose files take longest first. */
const PROJECTS = ['e2e', 'dom', 'node', 'long'];
/** Files that would keep one worker busy after the others have ended; a machine that has run none yet knows no times. */
const SLOWEST = [
  'reader.guard.long.test.ts',
  'vectors.long.test.ts',
  'promptFreshCases.long.test.ts',
  'promptOwnCases.long.test.ts',
  'promptDetectors.long.test.ts',
  'reports.long.test.ts',
  'promptCases.long.test.ts',
  'promptRoundCases.long.test.ts',
  'prompt.test.ts',
  'autoUsualChoices.long.test.ts',
];

/** Vitest keeps a worker, and with it the browsers, only for the next file of the same project. */
export class OneProjectAfterAnother extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (one, other) => placeOfProject(one) - placeOfProject(other) || placeOfFile(one) - placeOfFile(other),
    );
  }
}

const placeOfProject = ({ project }: TestSpecification) => PROJECTS.indexOf(project.name.replace(/ .*/, ''));

function placeOfFile({ moduleId }: TestSpecification): number {
  const place = SLOWEST.findIndex((name) => moduleId.endsWith(`/${name}`));
  return place < 0 ? SLOWEST.length : place;
}
