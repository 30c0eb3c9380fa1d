export { breakEvenReadings } from './reading/break-even-reading.ts';
/* Plain-language readings, Swedish and English, generated from the figures. */
export { fanReading } from './reading/fan-reading.ts';
export { informationReading } from './reading/information-reading.ts';
export { intervalReading } from './reading/interval-reading.ts';
export { paybackReading } from './reading/payback-reading.ts';
export { tornadoReading } from './reading/tornado-reading.ts';
