/** The key of a state's words: a service may word one in its own way (`state-<service>-<state>`); `staff` as those on the desk say it. */
export const stateKey = (service: string, state: string, reader?: 'staff'): string => {
  const tail = reader === undefined ? '' : `.${reader}`;
  return `state-${service}-${state}${tail}|state-${state}${tail}`;
};
