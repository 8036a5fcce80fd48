// For those who ask for English at once and cannot wait: servers, workers, tests.
import { en } from './en.js';
import { lend } from './register.js';

lend('en', en);
