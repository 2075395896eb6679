import { beforeEach, describe, expect, it } from 'vitest';
import { clearDetails, storeDetails, storedDetails } from '../../../utils/background/related/detailStore.ts';

const entry = (name: number) => ({
  url: `https://harbour.example/news/${name}`,
  details: { title: `Boat ${name}` },
  validators: { etag: `"${name}"` },
  lookedUpAt: name,
});

describe('what was looked up', () => {
  beforeEach(clearDetails);

  it('is found again by its address, and forgotten when told to', async () => {
    await storeDetails(entry(1));
    expect(await storedDetails(entry(1).url)).toEqual(entry(1));
    await clearDetails();
    expect(await storedDetails(entry(1).url)).toBeUndefined();
  });

  it('is four hundred articles at most: the oldest go', async () => {
    for (let at = 1; at <= 403; at++) await storeDetails(entry(at));
    expect(await storedDetails(entry(3).url)).toBeUndefined();
    expect(await storedDetails(entry(4).url)).toEqual(entry(4));
    expect(await storedDetails(entry(403).url)).toEqual(entry(403));
  });
});
