import { monthsDue } from "../../src/dataset/monthsDue";

test.each([
  ["", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ["fev-abr, jun", [1, 2, 3, 5]],
  ["nov-fev", [0, 1, 10, 11]],
  ["abr; ago", [3, 7]],
  ["Março – Maio", [2, 3, 4]],
  ["quando der", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
])("«%s» is due in months %j", (written, expected) => {
  expect(monthsDue(written)).toEqual(expected);
});
