import type { PlaceDraft } from '../draft.ts';
import type { ParsedPlace } from '../parsed-feed.ts';

const MOST_POINTS = 500;

/** Adds the points of a list `lat lon lat lon …`; a second list of an entry counts only for a box's other corner. */
export function addPoints(place: PlaceDraft, list: string, shape: 'box' | 'polygon' | undefined): void {
  if (place.points.length > 0 && !(shape === 'box' && place.shape === 'box' && place.points.length === 1))
    return;
  const numbers = list
    .slice(0, 50 * MOST_POINTS)
    .split(/[\s,]+/)
    .filter(part => part !== '')
    .map(Number);
  const points = [];
  for (let n = 0; n + 1 < numbers.length && points.length < MOST_POINTS; n += 2) {
    if (!isPlace(numbers[n]!, numbers[n + 1]!)) return;
    points.push([numbers[n]!, numbers[n + 1]!] as const);
  }
  place.points.push(...points);
  if (shape !== undefined) place.shape = shape;
}

/** What was said of a place; nothing when that names no point. GeoRSS: a polygon ends where it began. */
export function placeOf(draft: PlaceDraft): ParsedPlace | undefined {
  const { lat, long, name } = draft;
  const apart = lat !== undefined && long !== undefined && isPlace(lat, long) ? [[lat, long] as const] : [];
  const points = draft.points.length > 0 ? draft.points : apart;
  const [first] = points;
  if (first === undefined || (draft.shape === 'box' && points.length !== 2)) return undefined;
  const last = points.at(-1)!;
  const isClosed = points.length > 3 && first[0] === last[0] && first[1] === last[1];
  const shape = draft.shape ?? (points.length === 1 ? 'point' : isClosed ? 'polygon' : 'line');
  return { shape, points, ...(name && { name }) };
}

const isPlace = (lat: number, long: number): boolean => Math.abs(lat) <= 90 && Math.abs(long) <= 180;
