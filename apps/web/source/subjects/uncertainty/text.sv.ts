/** What stands beside how sure a result is, in Swedish. */
export const text = {
  method: 'Så räknar vi',
};
