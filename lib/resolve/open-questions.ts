/** Points that leave open which truce or whose rate they mean. */
import { type Point, toQuestion } from './question';

/** Points that do not say which truce or whose rate they mean answer the question that is told of with the same figure, else nearest in time. */
export function withOpenQuestions(points: Point[], name: string): Point[] {
  const open = toQuestion(name, null);
  const named = points.filter(({ question }) => !question.startsWith(open));
  const answered = (question: string) => named.filter((point) => point.question === question).length;
  return points.flatMap((point) => {
    if (!point.question.startsWith(open)) return [point];
    const [nearest] = named
      .filter((other) => distance(other, point) < MAX_GAP_MS)
      .sort(
        (a, b) =>
          Number(isSameFigure(b, point)) - Number(isSameFigure(a, point)) ||
          distance(a, point) - distance(b, point) ||
          answered(b.question) - answered(a.question) ||
          (a.question < b.question ? -1 : 1),
      );
    return nearest ? [{ ...point, question: nearest.question, asks: nearest.asks }] : [];
  });
}

const figureOf = ({ answer }: Point): string | undefined => /\d[\d.]*%/.exec(answer)?.[0];
const isSameFigure = (a: Point, b: Point): boolean => figureOf(a) !== undefined && figureOf(a) === figureOf(b);

/** Sources further apart in time do not speak of the same thing. */
export const MAX_GAP_MS = 120 * 86_400_000;
const distance = (a: Point, b: Point): number => Math.abs(Date.parse(a.claim.knownOn) - Date.parse(b.claim.knownOn));
