/** O que o Excel mostra de uma função enquanto se digita a fórmula. Nomes e argumentos são os mesmos em inglês. */
export interface FunctionHelp {
  readonly description: string;
  /** O que vem na célula, ou nas células. */
  readonly returns: string;
  /** Pelo nome do argumento. */
  readonly arguments: Readonly<Record<string, string>>;
}

/** As descrições em português; as inglesas estão nas declarações, em src/functions. */
export const ptFunctionHelp: Readonly<Record<string, FunctionHelp>> = {
  PRIORITY: {
    description: "Quais linhas são prioritárias: piores que a média de todas, ou por uma regra mais estável.",
    returns: "Uma resposta por linha.",
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
    returns: "Uma resposta por linha.",
    arguments: {
      from: "Valores do primeiro ano, uma linha por unidade.",
      to: "Valores do segundo ano, na mesma ordem.",
      mode: '"diferença" (padrão), "percentual" (0,25 = 25 % a mais) ou "situação" (melhorou, piorou, sem mudança).',
      direction: '"maior" (padrão) ou "menor": o que é melhor, para a situação.',
    },
  },
  AVERAGE: {
    description: "A média de todas as linhas: simples, ponderada, mediana, ou a taxa conjunta de eventos na população.",
    returns: "Um número.",
    arguments: {
      values: 'Um valor por unidade; com o método "conjunta", os eventos.',
      weights: 'Peso de cada linha, como a matrícula; com o método "conjunta", a população.',
      method: '"simples" (padrão), "ponderada" (padrão com pesos), "mediana" ou "conjunta".',
      per: "Multiplicador da taxa conjunta: 100 para porcentagem, 100000 (padrão) para taxa por 100 mil.",
    },
  },
  RANK: {
    description: "A posição de cada linha, 1 = melhor, com o empate que você quiser; ou o percentil, ou o quinto.",
    returns: "Uma posição por linha.",
    arguments: {
      values: "Um valor por unidade.",
      direction: '"maior" (padrão) ou "menor": o que é melhor.',
      ties: 'No empate, a posição de "competição" (padrão: 1, 2, 2, 4), a "média" (1; 2,5; 2,5; 4) ou a "densa" (1, 2, 2, 3); ou ainda "percentual" (1 = melhor, 0 = pior) ou "quinto" (1 = melhor).',
      groups:
        "Rótulos do mesmo tamanho, como territórios, para ordenar dentro de cada um; ou um número de grupos iguais em lugar de cinco.",
    },
  },
  IMPROVED: {
    description:
      "Quantas linhas melhoraram, de quantas, com que certeza, e o que só a tendência geral e o acaso dariam.",
    returns:
      "Uma linha: melhoraram, de quantas, parcela, mínimo, máximo, parcela esperada pela tendência geral e pelo acaso.",
    arguments: {
      from: "Valores do primeiro ano, uma linha por unidade.",
      to: "Valores do segundo ano, na mesma ordem.",
      direction: '"maior" (padrão) ou "menor": o que é melhor.',
      group: "VERDADEIRO ou 1 nas linhas a contar, como as prioritárias do primeiro ano; todas por padrão.",
      rho: "Correlação entre dois anos, de 0 a 1: 0,7 por padrão. Ninguém a conhece: teste também 0,5 e 0,9.",
    },
  },
  RATE: {
    description: "Taxa de eventos na população, com seus limites, e se ela se apoia em números pequenos.",
    returns: 'Uma resposta por linha; três colunas com "intervalo".',
    arguments: {
      events: "Número de eventos por unidade, área ou ano.",
      population: "Pessoas (ou nascimentos, ou atendimentos) entre as quais aconteceram.",
      per: "Multiplicador: 100 para porcentagem, 100000 (padrão) para taxa por 100 mil.",
      output:
        '"taxa" (padrão), "intervalo" (taxa, mínimo e máximo lado a lado) ou "pequeno" (VERDADEIRO com menos de 20 eventos).',
      confidence: "0,95 ou 95 (padrão), 0,998…",
    },
  },
  INTERVAL: {
    description: "Os valores com que uma proporção, uma contagem ou uma média é compatível: o intervalo de confiança.",
    returns: "Mínimo e máximo, lado a lado.",
    arguments: {
      x: 'Quantos, ou a contagem; com o tipo "média", os valores.',
      n: "De quantos, para uma proporção.",
      type: '"proporção" (padrão com n: Wilson), "contagem" (padrão com um só x: exato abaixo de 10, Byar daí em diante), "média" (padrão com vários x), "exato" (Clopper-Pearson ou Poisson) ou "byar".',
      confidence: "0,95 ou 95 (padrão), 0,998…",
    },
  },
  COMPARE: {
    description: "Se duas proporções ou duas taxas diferem mais do que o acaso explica.",
    returns: "Uma linha: diferença ou razão (o primeiro diante do segundo), mínimo, máximo, p, e o que isso diz.",
    arguments: {
      x1: "Quantos no primeiro grupo.",
      n1: "De quantas pessoas no primeiro grupo.",
      x2: "Quantos no segundo grupo.",
      n2: "De quantas pessoas no segundo grupo.",
      type: '"diferença" (padrão) de duas proporções, ou "razão" de duas taxas.',
      confidence: "0,95 ou 95 (padrão), 0,998…",
    },
  },
  DSR: {
    description: "A taxa como seria com uma composição de idades padrão: a taxa padronizada direta de um lugar.",
    returns: "Uma linha: taxa, mínimo, máximo. #N/D com menos de 10 eventos.",
    arguments: {
      events: "Eventos por faixa de idade. Faixa sem contagem conta zero.",
      population: "Pessoas por faixa de idade.",
      standard: "População padrão por faixa de idade, como a do município.",
      per: "Multiplicador: 100000 por padrão.",
      confidence: "0,95 ou 95 (padrão), 0,998…",
      limits: '"dobson" (padrão) ou "gama" (Fay e Feuer, melhor com poucos eventos).',
    },
  },
  SMR: {
    description:
      "Eventos observados diante dos esperados pelas taxas da referência: a razão padronizada de um lugar. 100 = como esperado.",
    returns: "Uma linha: observados, esperados, razão, mínimo, máximo.",
    arguments: {
      events: "Eventos do lugar: um total, ou um por faixa de idade.",
      population: "Pessoas do lugar por faixa de idade.",
      refEvents: "Eventos da referência, como o município, por faixa de idade.",
      refPopulation: "Pessoas da referência por faixa de idade.",
      per: "Multiplicador: 100 por padrão.",
    },
  },
  SMOOTH: {
    description:
      "Taxas puxadas para a taxa de todos, tanto mais quanto menos gente as sustenta: como os lugares pequenos são de verdade.",
    returns: "Uma taxa suavizada por linha.",
    arguments: {
      events: "Número de eventos por unidade ou área.",
      population: "Pessoas entre as quais aconteceram.",
      per: "Multiplicador: 100 para porcentagem, 100000 (padrão) para taxa por 100 mil.",
      method: '"marshall" (padrão), "binomial" (para proporções) ou "gama" (gama-Poisson).',
    },
  },
  SHRINK: {
    description: "Notas puxadas para a média delas, tanto mais quanto menos precisas.",
    returns: 'Uma resposta por linha; um número com "média" e "variância".',
    arguments: {
      values: "Uma nota por unidade.",
      se: "Erro padrão de cada nota, ou um para todas.",
      output:
        '"valor" (padrão: a nota encolhida), "certeza" (probabilidade de estar mesmo abaixo da média), "média" (de todas) ou "variância" (entre as notas verdadeiras).',
    },
  },
  CERTAINTY: {
    description: "Com que certeza uma linha é mesmo pior que a média, e não por acaso: uma probabilidade de 0 a 1.",
    returns:
      "Uma probabilidade por linha: a partir de 0,95 quase certo, de 0,80 provável, abaixo de 0,20 provavelmente não.",
    arguments: {
      events: "Número de eventos por unidade ou área.",
      population: "Pessoas entre as quais aconteceram.",
      direction: '"maior" (padrão) ou "menor": o que é melhor. Para mortes, "menor".',
    },
  },
  FUNNEL: {
    description:
      "Que linhas estão fora do que o acaso dá a um lugar do seu tamanho, e os limites para o gráfico de funil.",
    returns: 'Um rótulo por linha; quatro colunas com "limites"; um número com "dispersão".',
    arguments: {
      events: "Número de eventos por unidade ou área.",
      population: "Pessoas entre as quais aconteceram.",
      type: '"proporção" (eventos são parte das pessoas; padrão a partir de 10 %) ou "taxa" (padrão abaixo disso).',
      output:
        '"rótulo" (padrão), "limites" (mínimo e máximo de 95 %, mínimo e máximo de 99,8 %; proporções de 0 a 1, taxas por 100 mil) ou "dispersão" (1 = só acaso; acima de 1,5 alargue os limites).',
      overdispersion: "VERDADEIRO alarga os limites pelo que os lugares já diferem; FALSO por padrão.",
    },
  },
  RTM: {
    description:
      "O que só o acaso dá a quem é escolhido por um ano ruim: a volta à média, sem nada feito e sem tendência geral.",
    returns: "Uma linha: mudança esperada das escolhidas, parcela delas que se espera que melhore.",
    arguments: {
      base: "Valores de todas as unidades no ano da escolha.",
      rho: "Correlação entre dois anos, de 0 a 1: 0,7 por padrão. Ninguém a conhece: teste também 0,5 e 0,9.",
      direction: '"maior" (padrão) ou "menor": o que é melhor.',
      cutoff: "Quem é pior que isto é escolhido; a média por padrão.",
      years: "A escolha foi pela média de tantos anos; 1 por padrão.",
    },
  },
  DID: {
    description: "Se as unidades escolhidas mudaram mais que as outras.",
    returns: "Uma linha: efeito, mínimo, máximo, p, efeito esperado só pelo acaso.",
    arguments: {
      before: "Valores de antes, uma linha por unidade.",
      after: "Valores de depois, na mesma ordem.",
      priority: "VERDADEIRO ou 1 nas linhas escolhidas.",
      method:
        '"ancova" (padrão: com o mesmo ponto de partida) ou "did" (diferença simples das mudanças, que o acaso dobra quando a escolha foi por estar baixo).',
      confidence: "0,95 ou 95 (padrão), 0,998…",
    },
  },
  PERSISTENCE: {
    description: "Quanto de uma lista de prioritárias está na seguinte, e quanto estaria por acaso.",
    returns: "Uma linha: parcela mantida, parcela esperada por acaso, kappa de Cohen.",
    arguments: {
      list1: "VERDADEIRO ou 1 nas linhas da primeira lista.",
      list2: "VERDADEIRO ou 1 nas linhas da segunda lista, na mesma ordem.",
    },
  },
  XMR: {
    description: "Se uma série mensal mudou mesmo: seus limites naturais, e os pontos que são mais que ruído.",
    returns: "Uma linha de limites, uma palavra por mês, ou uma palavra.",
    arguments: {
      values: "Um valor por mês, em ordem. Mês sem valor é uma lacuna.",
      output:
        '"limites" (padrão: média, mínimo, máximo, amplitude móvel média, e "limites provisórios" com menos de 12 pontos), "pontos" (o que cada mês sinaliza), "ícone" (o que o último mês diz) ou "garantia" (se a meta será cumprida).',
      direction: '"maior" (padrão) ou "menor": o que é melhor.',
      target: 'A meta, para "garantia".',
      baseline: "Os limites vêm dos primeiros tantos meses; de todos por padrão.",
      screen: "VERDADEIRO (padrão) deixa saltos fora dos limites.",
      run: "Meses seguidos que fazem uma mudança ou tendência: 6, 7 (padrão) ou 8.",
    },
  },
  RUNS: {
    description:
      "Se uma série curta oscila em torno da mediana como o acaso deixaria: as duas regras do gráfico de sequências.",
    returns:
      'Uma linha: "sinal", "sem sinal" ou "poucos pontos", maior sequência, a maior que o acaso deixa, cruzamentos da mediana, os menos que o acaso deixa.',
    arguments: {
      values: "Um valor por mês, em ordem.",
    },
  },
  TREND: {
    description: "Para onde vai uma série anual: melhorando, piorando, ou sem mudança que se distinga do acaso.",
    returns: 'Uma linha: palavra, inclinação por ano (com "taxa", a razão anual), p. #N/D com menos de 5 anos.',
    arguments: {
      values: 'Um valor por ano, em ordem; com o método "proporção" ou "taxa", os eventos.',
      low: 'Limites inferiores (95 %) dos valores; com o método "proporção" ou "taxa", a população.',
      high: "Limites superiores (95 %) dos valores.",
      method:
        '"recente" (padrão com limites: últimos cinco anos, 99,8 %), "mann-kendall" (padrão sem), "proporção" (últimos cinco anos) ou "taxa" (regressão de Poisson).',
      direction: '"maior" (padrão) ou "menor": o que é melhor.',
    },
  },
  TARGET: {
    description: "Onde um valor deveria estar a cada ano no caminho até a meta.",
    returns: "Um valor por ano.",
    arguments: {
      from: "Valor no início.",
      to: "Meta no fim.",
      startYear: "Ano do início.",
      endYear: "Ano da meta.",
      year: "Um ano, ou vários; todos, do início ao fim, por padrão.",
      kind: '"linear" (padrão: o mesmo passo todo ano) ou "geométrica" (o mesmo percentual).',
    },
  },
  PROJECTION: {
    description: "Quando uma meta será alcançada nesse ritmo, ou o que um ano trará.",
    returns: 'Um ano, com fração; três números com "valor".',
    arguments: {
      years: "Os anos, em qualquer ordem: ao menos cinco com valor.",
      values: "O valor de cada ano.",
      target: 'A meta; com a saída "valor", o ano a olhar, no máximo 10 à frente.',
      direction: '"maior" (padrão) ou "menor": o que é melhor.',
      output: '"ano" (padrão: quando se alcança a meta) ou "valor" (valor, mínimo e máximo de um ano).',
    },
  },
  COMPOSITE: {
    description:
      "Uma nota só a partir de vários indicadores de unidades diferentes: 1 = melhor, com percentil ou mínimo-máximo.",
    returns: "Uma nota por linha; #N/D onde se conhece menos de 75 % do peso.",
    arguments: {
      matrix: "Uma linha por unidade, uma coluna por indicador.",
      directions: '"maior" ou "menor" para cada coluna, ou uma palavra para todas.',
      weights: "Peso de cada coluna; iguais por padrão.",
      method: '"percentil" (padrão), "mínimo-máximo" ou "z".',
      poverty: "Parcela de pobres por linha: a nota é multiplicada por ela, para contar mais quem alcança mais deles.",
    },
  },
  INEQUALITY: {
    description:
      "Quão desiguais são unidades ou áreas. Mostre uma medida relativa e uma absoluta: quando o nível muda, podem discordar.",
    returns: "Um número.",
    arguments: {
      values: "Um valor por linha.",
      population: "Pessoas por linha; iguais por padrão.",
      measure:
        '"gini" (padrão), "theil", "razão" (melhor sobre pior), "amplitude" ou, diante da pobreza, "concentração" (relativa), "concentração absoluta", "sii" (índice de inclinação) e "rii" (índice relativo).',
      poverty: "Parcela de pobres por linha, para as quatro últimas.",
    },
  },
  STEPS: {
    description: "Início e fim de cada um dos oito passos do programa, em dias úteis.",
    returns: "Uma linha por passo: início e fim, como datas. Dê às células um formato de data.",
    arguments: {
      start: "O dia em que começa o primeiro passo: uma data, não um texto.",
      holidays: "Dias de folga além dos fins de semana, como os de HOLIDAYS e os do município.",
      steps: "Dias úteis de cada passo; 30, 10, 5, 5, 10, 10, 40, 10 por padrão.",
    },
  },
  HOLIDAYS: {
    description:
      "Os feriados de um ano por regra, para STEPS e para DIATRABALHO e DIATRABALHOTOTAL do próprio Excel. Os municipais você acrescenta.",
    returns: "Uma data por linha. Dê às células um formato de data.",
    arguments: {
      year: "Um ano, ou vários.",
      uf: "Duas letras de um estado, para os dias dele: PE.",
      optional: "VERDADEIRO acrescenta Carnaval, Corpus Christi e os pontos facultativos do estado; FALSO por padrão.",
    },
  },
};
