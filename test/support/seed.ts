import fc from 'fast-check';

/**
 * Property tests begin at one seed, so that a red run is the fault of the change at hand. `SEED=random` looks for inputs
 * that nobody thought of; `SEED=1234` comes back to one of them.
 */
const { SEED = '2030' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
