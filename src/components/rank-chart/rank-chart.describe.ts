import type { RankData, Unit } from './rank-chart.data.js';
import type { RankWords } from './rank-chart.words.js';

/** Consecutive periods in which a unit led, up to the newest of all. */
interface Streak {
  first: number;
  last: number;
  length: number;
}

/** The highlighted unit in a sentence, or how many units there are, who leads and who climbed most. */
export function describeRanks(data: RankData, main: Unit | undefined, words: RankWords): string {
  const { texts } = words;
  const units = data.units.filter(({ ranks }) => ranks.length > 0);
  if (units.length === 0) return texts.sentence([texts.empty]);
  if (main) return `${texts.sentence(tell(data, main, words))}`;
  const newest = data.periods.length - 1;
  const leaders = units.filter((unit) => rankAt(unit, newest) === 1);
  const [leader] = leaders;
  const count = texts.sentence([texts.units(units.length, spanOf(data, words, 0, newest))]);
  const climb = climberOf(units, words);
  const sentences = [
    count,
    ...(leader && leaders.length === 1 ? [texts.sentence(tell(data, leader, words))] : []),
    ...(leaders.length > 1
      ? [
          texts.sentence([
            texts.sharedLead(
              words.list(leaders.map(({ key }) => words.nameOf(key))),
              words.periodOf(newest, 'sentence'),
            ),
          ]),
        ]
      : []),
    ...(climb ? [texts.sentence([climb])] : []),
  ];
  return sentences.join(' ');
}

/** One unit: how long it has led, or from which rank to which it went, its best one, and who shares its rank now. */
function tell(data: RankData, unit: Unit, words: RankWords): string[] {
  const { texts, nameOf, periodOf, list } = words;
  const name = nameOf(unit.key);
  const last = unit.ranks.length - 1;
  const companions = tiedAt(data, unit, last);
  const tied = companions.length > 0 ? [texts.tiedWith(list(companions.map(nameOf)))] : [];
  const rank = (point: number) => words.rankOf(unit, point, false);
  const streak = streakOf(data, unit);
  if (streak.length > 1) {
    const span = spanOf(data, words, streak.first, streak.last);
    return [texts.led(name, streak.length, unitOfPeriods(data, streak), span), ...tied];
  }
  const at = (point: number) => periodOf(unit.periods[point]!, 'sentence');
  if (last === 0) return [texts.ranked(name, rank(0), at(0)), ...tied];
  const span = spanOf(data, words, unit.periods[0]!, unit.periods[last]!);
  const [from, to] = [unit.ranks[0]!, unit.ranks[last]!];
  const best = unit.ranks.lastIndexOf(Math.min(...unit.ranks));
  const isBetween = unit.ranks[best]! < from && unit.ranks[best]! < to;
  const bestClause = isBetween ? [texts.best(rank(best), at(best))] : [];
  return [movement(unit, name, rank, span, words), ...bestClause, ...tied];
}

function movement(
  { ranks }: Unit,
  name: string,
  rank: (point: number) => string,
  span: string,
  { texts }: RankWords,
): string {
  const last = ranks.length - 1;
  const [from, to] = [ranks[0]!, ranks[last]!];
  if (to < from) return texts.rose(name, rank(0), rank(last), span);
  if (to > from) return texts.fell(name, rank(0), rank(last), span);
  const isFlat = ranks.every((each) => each === from);
  return isFlat ? texts.kept(name, rank(last), span) : texts.returned(name, rank(last), span);
}

function rankAt({ periods, ranks }: Unit, period: number): number | undefined {
  const index = periods.indexOf(period);
  return index < 0 ? undefined : ranks[index];
}

function tiedAt({ units }: RankData, unit: Unit, point: number): string[] {
  const [period, rank] = [unit.periods[point]!, unit.ranks[point]!];
  return units.filter((other) => other !== unit && rankAt(other, period) === rank).map(({ key }) => key); // prettier-ignore
}

/** Consecutive periods at the first rank that end with the newest period of all. */
function streakOf({ periods }: RankData, unit: Unit): Streak {
  const newest = periods.length - 1;
  let first = newest;
  while (first >= 0 && rankAt(unit, first) === 1) first -= 1;
  return { first: first + 1, last: newest, length: newest - first };
}

/** What the periods of a streak are counted in: years only if none is missing between them. */
function unitOfPeriods(
  { positions, periods }: RankData,
  { first, last }: Streak,
): 'year' | 'other' {
  if (positions.kind !== 'time' || positions.unit !== 'year') return 'other';
  const days = periods[last]! - periods[first]!;
  return Math.round(days / 365.25) === last - first ? 'year' : 'other';
}

function spanOf(
  { positions }: RankData,
  { texts, periodOf }: RankWords,
  first: number,
  last: number,
): string {
  const form = positions.unit === 'year' || positions.unit === 'day' ? 'short' : 'sentence';
  if (first === last) return periodOf(first, form);
  return texts.span(periodOf(first, form), periodOf(last, form));
}

/** The unit that climbed most from its first rank to its last; null where none did, or several as far. */
function climberOf(units: readonly Unit[], { texts, nameOf }: RankWords): string | null {
  const climbs = units.map((unit) => ({ unit, places: unit.ranks[0]! - unit.ranks.at(-1)! }));
  const [most, next] = climbs.sort((a, b) => b.places - a.places);
  if (!most || most.places <= 0 || next?.places === most.places) return null;
  return texts.climbed(nameOf(most.unit.key), most.places);
}
