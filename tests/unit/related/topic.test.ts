import { describe, expect, it } from 'vitest';
import { topicOf } from '../../../utils/related/topic.ts';

const ARTICLE = {
  title: 'Missile damages schools and homes',
  text: 'In Lavonia a missile fell at night. Lavonia said that schools were hit, and a second missile followed. Schools in Lavonia stay closed.',
};

describe('what an article is about', () => {
  it('is in the words of its title that come back in its text', () => {
    const isAlike = topicOf(ARTICLE, () => []);
    expect(isAlike('Four more missiles bought')).toBe(true);
    expect(isAlike('What Lavonians hope for')).toBe(false);
  });

  it('is in the topics that the page files it under, where the text speaks of them', () => {
    const isAlike = topicOf(ARTICLE, () => ['Lavonia', 'Harbours']);
    expect(isAlike('What Lavonians hope for')).toBe(true);
    expect(isAlike('Harbours of the south')).toBe(false);
  });

  it('does not ask for the topics before there is a title to judge', () => {
    topicOf(ARTICLE, () => {
      throw new Error('asked');
    });
  });
});
