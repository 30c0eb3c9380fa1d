import { csvTemplate } from '#subjects/cohort/template-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => csvTemplate(url);
