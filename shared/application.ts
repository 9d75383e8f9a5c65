/** This application and its version, as files it writes name it; a test keeps it in step with package.json. */
export const APPLICATION = 'Dateline 0.1.0';
