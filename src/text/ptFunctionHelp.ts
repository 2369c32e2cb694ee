/** O que o Excel mostra de uma função enquanto se digita a fórmula. Nomes e argumentos são os mesmos em inglês. */
export interface FunctionHelp {
  readonly description: string;
  /** Pelo nome do argumento. */
  readonly arguments: Readonly<Record<string, string>>;
}

/** As descrições em português; as inglesas estão nas declarações, em src/functions. */
export const ptFunctionHelp: Readonly<Record<string, FunctionHelp>> = {
  PRIORITY: {
    description: "Quais linhas são prioritárias: piores que a média de todas, ou por uma regra mais estável.",
    arguments: {
      values:
        'Um valor por unidade; com a regra "anos", uma coluna por ano; com "suavizada", "provável" e "funil", os eventos.',
      direction: '"maior" (padrão) ou "menor": o que é melhor.',
      average:
        'Um número com que comparar, como o valor oficial do município, ou "simples" (padrão), "ponderada" (padrão com pesos) ou "mediana".',
      weights: 'Peso de cada linha na média; com "suavizada", "provável" e "funil", a população.',
      rule: '"média" (padrão), "anos", "suavizada", "provável", "funil" ou "quantil" (o pior quinto).',
      output: '"marca" (padrão: VERDADEIRO é prioritária), "distância" (da média; positiva = ainda falta) ou "motivo".',
    },
  },
  VARIATION: {
    description: "Quanto cada linha mudou de um ano para o outro, e se isso é melhora ou piora.",
    arguments: {
      from: "Valores do primeiro ano, uma linha por unidade.",
      to: "Valores do segundo ano, na mesma ordem.",
      mode: '"diferença" (padrão), "percentual" (0,25 = 25 % a mais) ou "situação" (melhorou, piorou, sem mudança).',
      direction: '"maior" (padrão) ou "menor": o que é melhor, para a situação.',
    },
  },
};
