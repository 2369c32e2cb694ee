import type { CellErrorText } from "./callText";

export const ptCall: CellErrorText = {
  "#N/A": "Um valor não está disponível para a fórmula ou função.",
  "#VALUE!": "Um valor usado na fórmula é do tipo errado, ou a chamada tem argumentos de mais ou de menos.",
  "#NUM!": "Um número usado na fórmula está fora do que a função aceita.",
  "#DIV/0!": "A fórmula ou função está dividindo por zero ou por células vazias.",
  "#NAME?": "A fórmula tem um nome que não existe.",
  "#REF!": "A fórmula fala de células que não existem.",
  "#NULL!": "Os intervalos da fórmula não se cruzam.",
  "#SPILL!": "O resultado não cabe: as células em que ele se espalharia não estão vazias.",
  "#CALC!": "O Excel não consegue calcular isto.",
  "#BUSY!": "A função ainda não respondeu.",
};
