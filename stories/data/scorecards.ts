/** Sets of criteria with invented figures ("số liệu minh họa"): they show the element and report nothing. */
import type { Indicator } from '../../src/core/indicator.js';
import { civilWardIn } from './civil-ward.js';
import { otherWardsIn, serviceGroupsIn, serviceIndexIn } from './service-index.js';

/** The index of serving people and firms, with its criteria. */
export const serviceIndex = serviceIndexIn('vi');

/** The six groups alone, each with its points. */
export const serviceGroups = serviceGroupsIn('vi');

/** Points of other wards in the six groups. */
export const otherWards = otherWardsIn('vi');

/** "Phường đạt chuẩn đô thị văn minh": nine criteria that all must pass. */
export const civilWard = civilWardIn('vi');

const points = (before: number, now: number): Indicator['observations'] => [
  { period: '2026-Q2', value: before },
  { period: '2026-Q3', value: now },
];

const asScore = (id: string, name: string, parent: string, maxScore: number): Indicator => ({
  id,
  name,
  kind: 'score',
  parent,
  maxScore,
  observations: [],
});

/** The same criteria before anybody has assessed them. */
export const unassessed: readonly Indicator[] = serviceGroups.map((group) => ({
  ...group,
  observations: [],
}));

/** A published maximum that the criteria do not add up to, and one criterion not scored yet. */
export const differing: readonly Indicator[] = [
  asScore('tong', 'Chỉ số cải cách hành chính', '', 60),
  { ...asScore('the-che', 'Cải cách thể chế', 'tong', 20), observations: points(15.2, 16) },
  { ...asScore('thu-tuc', 'Cải cách thủ tục', 'tong', 25), observations: points(21, 22.4) },
  { ...asScore('cong-vu', 'Cải cách công vụ', 'tong', 10) },
];
