/** Where the app under test and its stack answer. E2E_PORT moves both, for two runs on one machine. */
export const APP_PORT = Number(process.env.E2E_PORT ?? 3100);
export const CONTROL_PORT = APP_PORT + 1;
export const APP_URL = `http://localhost:${APP_PORT}`;
export const CONTROL_URL = `http://127.0.0.1:${CONTROL_PORT}`;
