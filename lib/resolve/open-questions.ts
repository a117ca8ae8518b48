/** Points that leave open which truce or whose rate they mean. */
import { type Point, toQuestion } from './question';

/** Points that do not say which truce or whose rate they mean answer the question known nearest to them in time. */
export function withOpenQuestions(points: Point[], name: string): Point[] {
  const open = toQuestion(name, null);
  const named = points.filter(({ question }) => !question.startsWith(open));
  return points.flatMap((point) => {
    if (!point.question.startsWith(open)) return [point];
    const nearest = named
      .filter(({ claim }) => Math.abs(Date.parse(claim.knownOn) - Date.parse(point.claim.knownOn)) < MAX_GAP_MS)
      .sort((a, b) => distance(a, point) - distance(b, point) || (a.question < b.question ? -1 : 1))[0];
    return nearest ? [{ ...point, question: nearest.question, asks: nearest.asks }] : [];
  });
}

/** Sources further apart in time do not speak of the same thing. */
export const MAX_GAP_MS = 120 * 86_400_000;
const distance = (a: Point, b: Point): number => Math.abs(Date.parse(a.claim.knownOn) - Date.parse(b.claim.knownOn));
