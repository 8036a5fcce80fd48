/**
 * Tasks of the term in both languages. That temporary houses were gone two months early is a published fact (báo Đà Nẵng,
 * 21/07/2025); the dates of all tasks are invented for the picture ("số liệu minh họa").
 */
import type { Row } from '../../src/data/row.js';
import { tasks } from './illustrative-tasks.js';
import type { Language } from './published.js';

const english: Readonly<Record<string, string>> = {
  'nha-tam': 'Replace temporary and leaking houses',
  'so-hoa': 'Digitise the files of the public service centre',
  'chieu-sang': 'Install 380 smart street lights',
  'phan-cap': 'Take over 24 delegated tasks',
  'quy-trinh': 'Review internal procedures',
  'cay-xanh': 'Survey public green space',
};

export const termTasks = (language: Language): readonly Row[] =>
  tasks.map((task) => ({
    ...task,
    group: '',
    name: language === 'en' ? english[String(task['id'])] : task['name'],
  }));
