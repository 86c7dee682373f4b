import type { Lexicon } from '../lexicon';

/**
 * Portuguese of Brazil and of Portugal. Words of Brazil's Open Finance (official groups of permissions), of PSD2 consents, banks
 * and aggregators. An `extrato` is the list of transactions; a card's `fatura` says what was bought with it.
 */
export default {
  language: 'pt',
  marks:
    'o os as um uma do da dos das em no na nos nas ao aos à às para por com que não é são se seu sua seus suas você teu tua teus tuas este esta isso como ou pelo pela até mais será serão conta contas dados acesso',
  data: {
    'agência [e] número': ['account-numbers'],
    'agência, número': ['account-numbers'],
    '[seu] limite de compra*': [],
    'liberar seu limite': [],
    '(saldo|saldos) [bancári*|disponíve*|atual|atuais|contabilístic*|contábil|consolidado] [(da|das|de|em|na|nas) [tua|tuas|sua|suas|cada] (conta|contas)]':
      ['balances'],
    '(valor disponível|dinheiro disponível|quanto dinheiro|montante disponível|fundos disponíveis na conta)': [
      'balances',
    ],
    '(saldo|saldos) (e|e os|e as|e o|e histórico de|e lista de) (movimentos|movimentações|transações|extrato|extratos|lançamentos)':
      ['balances', 'transactions'],
    '[(lista|histórico|detalhe|detalhes|dados|consulta) (de|dos|das|dos seus|das suas|dos teus|das tuas)] (movimento|movimentos|movimentação|movimentações|transação|transações|lançamentos) [bancári*|financeir*|recentes|da conta|das contas|de conta|das suas contas|das tuas contas|da sua conta|da tua conta]':
      ['transactions'],
    '(extrato|extratos) [bancári*|de conta|da conta|das contas|das suas contas|da sua conta|de transações]': [
      'transactions',
    ],
    '((histórico|detalhes) de (pagamentos|compras|transferências|operações)|(pagamentos|transferências|compras) (realizad*|efetuad*|recebid*|enviad*|feit*)|(receitas|entradas|créditos) e (despesas|saídas|débitos)|débitos e créditos|gastos|despesas|atividade da conta|hábitos de consumo)':
      ['transactions'],
    '=(câmbio|operações de câmbio)': ['transactions'],
    'operações de câmbio': ['transactions'],
    '(nome* (dos|de) (estabelecimentos|comerciantes|lojistas)|estabelecimentos comerciais|comerciantes|onde (você|tu) (gasta|compra|gastas|compras))':
      ['merchants'],

    '(iban|ibans|nib|agência e [número da] conta|número da agência|identificador da conta)': ['account-numbers'],
    'número* (da|de|das|da sua|da tua|das suas) (conta|contas) [bancári*|corrente*|e agência]': ['account-numbers'],
    '(dados bancários|coordenadas bancárias|chave pix|chaves pix)': ['account-numbers'],
    '(iban|nib|conta|número da conta|número de conta|dados bancários|chave pix) (do|da|de) (beneficiário|favorecido|recebedor|destinatário|destino|credor)':
      [],
    '(número* (da|de) conta (mascarado|parcial|oculto|truncado)*|últimos (quatro|4) (dígitos|números|algarismos))': [
      'account-details',
    ],
    '(lista|listagem|relação|detalhes|detalhe|tipo|tipos|nome|nomes|designação|moeda|modalidade|titularidade e tipo|identificação) (da|de|das|das suas|da sua|das tuas|da tua|de todas as) [suas|tuas] (conta|contas) [bancári*|de pagamento|à ordem]':
      ['account-details'],
    '=(dados|informações|informação) (da|das|de|sobre a|sobre as) [sua|tua|suas|tuas] (conta|contas) [bancári*|corrente*|de pagamento]':
      ['account-details'],
    '=contas': ['account-details'],
    '(limite|limites) [de (crédito|conta|cartão|cheque especial)|da conta|das contas|do cartão|dos cartões|disponível|do cartão de crédito|de cartões]':
      ['account-details'],
    '(limite|limites) [e (faturas|transações)] (do cartão|dos cartões|de cartão|de cartões) [de crédito]': [
      'account-details',
      'cards',
    ],
    '(limites e faturas|limites, faturas|limites, transações e faturas) [(do cartão|dos cartões|de cartão|de cartões) [de crédito]]':
      ['account-details', 'cards', 'transactions'],
    '(cheque especial|descoberto autorizado|taxa* de juro*|tarifas|comissões|taxas e (comissões|tarifas)|condições da conta|descoberto|plafond)':
      ['account-details'],

    '(dados cadastrais|cadastro|informações cadastrais|dados de cadastro|dados de identificação|identificação pessoal)':
      ['identity'],
    '(titular|titulares|cotitular*) [(da|das|de) [sua|tua|suas|tuas] (conta|contas)]': ['identity'],
    '(titular|titulares) (dos dados|dos direitos|do direito) [pessoais]': [],
    '(nome completo|nome do titular|nome social|nome e sobrenome|nome e apelido|primeiro nome|apelido|sobrenome|(seu|teu) nome|identidade|data de nascimento|local de nascimento|nacionalidade|naturalidade|estado civil|filiação|cpf|cnpj|nif|número de identificação fiscal|número de contribuinte|rg|cartão de cidadão|documento de identidade|documento de identificação)':
      ['identity'],
    '(verificar|confirmar|confirme|verificação|validar|comprovar) [(a|da) [sua|tua]] identidade': [],
    '=(nome|nomes)': ['identity'],
    '(dados|informações|informação) (pessoais|pessoal)': ['identity'],
    '(tratamento|trataremos|trata|proteção|política|privacidade|encarregado|controlador|lei geral|responsável) ... (dados pessoais|informações pessoais)':
      [],
    '(nome|nome completo) (e|,) (endereço|morada|e mail|telefone|contactos|contato)': ['identity', 'contact'],
    '(dados de (contato|contacto)|informações de (contato|contacto)|contatos do titular|contactos do titular|endereço|endereços|morada|moradas|e mail|email|correio eletrónico|correio eletrônico|telefone|telefones|telemóvel|celular|número de (telefone|telemóvel|celular))':
      ['contact'],
    '(endereço ip|endereço do site|endereço eletrônico do site|endereço web|central de atendimento ... telefone|telefone da central)':
      [],
    '(informações complementares|dados complementares|qualificação|qualificação financeira)': ['income', 'identity'],

    '(beneficiários [frequentes|registados|de confiança|guardados|salvos]|lista de (beneficiários|favorecidos|destinatários)|favorecidos|destinatários (frequentes|guardados|salvos|habituais)|contatos pix|contatos de pagamento)':
      ['payees'],
    '(débito direto|débitos diretos|débito automático|débitos automáticos|débitos em conta|autorizações de débito|ordens permanentes|ordem permanente|boletos|contas a pagar|mandatos de débito|domiciliações|adc|pix automático)':
      ['scheduled-payments'],
    '(pagamentos|pagamento|transferências|transferência|lançamentos|transações|débitos|cobranças) (agendad*|programad*|recorrente*|futur*|periódic*|permanente*|regulares|automátic*)':
      ['scheduled-payments'],
    '(cartão|cartões) [de (crédito|débito|pagamento|refeição)|bancári*|pré pag*|de crédito e débito]': ['cards'],
    '((número|números|dados) (do|dos|de|do seu|dos seus|dos teus) (cartão|cartões) [de (crédito|débito)|bancári*])': [
      'cards',
    ],
    '(transações|movimentos|compras|gastos|extrato|extratos|lançamentos|despesas) (do|dos|de|com|no|com o|com os|do seu|dos seus) (cartão|cartões) [de (crédito|débito)]':
      ['cards', 'transactions'],
    '(fatura|faturas) [(do|dos|de|do seu|dos seus) (cartão|cartões) [de crédito]]': ['cards', 'transactions'],
    '(operações de crédito [contratadas]|crédito habitação|crédito imobiliário|crédito pessoal|créditos|empréstim*|financiamento|financiamentos|hipoteca*|dívida|dívidas|consignado|crédito consignado|crédito rural|direitos creditórios|direitos creditórios descontados|adiantamento a depositantes|adiantamentos|leasing|responsabilidades de crédito|mapa de responsabilidades [de crédito]|parcelas em aberto|dados do contrato|contratos de crédito)':
      ['liabilities'],
    '(pedido|proposta|solicitação|análise|oferta|ofertas|concessão|aprovação|simulação|avaliação|melhores condições|condições|instituição|instituições) (de|do|para) [seu|teu|um] (crédito|empréstimo|financiamento|empréstimos|créditos)':
      [],
    '(investimento|investimentos|aplicações financeiras|aplicações [e] rendimentos|aplicações|carteira de investimentos|carteira|fundos de investimento|fundos|ações|títulos|títulos públicos|tesouro direto|títulos do tesouro|renda fixa [bancária|crédito]|renda variável|poupança|poupanças|previdência|previdência privada|capitalização|títulos de capitalização|ppr|depósitos a prazo|certificados de aforro|rendimentos de aplicações|conta de títulos|carteira de títulos|valores mobiliários|cdb)':
      ['investments'],
    '(seguros|apólices)': [],
    '(criptomoeda*|cripto|criptoativo*|ativos virtuais|carteira cripto|bitcoin)': ['crypto'],
    '(renda|renda mensal|comprovação de renda|comprovante de renda|comprovantes de renda|salário|salários|ordenado|vencimentos|vencimento mensal|rendimentos|rendimento|holerite*|contracheque*|recibo* de vencimento|folha de pagamento|empregador|entidade patronal|vínculo empregatício|situação profissional|emprego)':
      ['income'],
    '(declaração (de|do) (imposto de renda|irs|rendimentos|imposto)|imposto de renda|impostos|dados fiscais|documentos fiscais|informações fiscais|informe* de rendimentos|nota de liquidação|irpf|irs)':
      ['tax'],
    '((extrato|extratos) (em pdf|em formato pdf|mensais em pdf|mensais|digitais|eletrónicos|eletrônicos|oficiais)|(documentos|pdf) (de|dos|do) (extrato|extratos)|extratos e documentos|documentos bancários|comprovativos bancários)':
      ['statements'],
    '(score|score de crédito|pontuação de crédito|histórico de crédito|relatório de crédito|serasa|scr|cadastro positivo|rating de crédito|histórico creditício)':
      ['credit-score'],
    '(pontos|programa de (pontos|fidelidade|recompensas)|pontos de fidelidade|milhas|recompensas|cashback)': [
      'rewards',
    ],
    '((histórico de|seus|teus|suas|tuas) (pedidos|compras|encomendas)|histórico de (encomendas|pedidos))': ['orders'],
    '(faturamento|faturação|vendas|contabilidade|dados contabilísticos|dados contábeis|notas fiscais|faturas (emitidas|de clientes|de vendas|de fornecedores)|recebíveis|balanço|demonstração de resultados|fluxo de caixa da empresa|gastos com publicidade|dados da empresa)':
      ['business-finances'],
    '(iniciar|inicie|iniciará|fazer|realizar|efetuar|executar|enviar|autorizar|autorize|autoriza|autorizo|confirmar|confirme|confirma|aprovar|aprove|ordenar|emitir|agendar|assinar|debitar|transmitir) [um|uma|o|os|a|as|este|esta|seu|sua|pagamento de|ordens de|ordem de|novos|novas|único|a ordem de] (pagamento|pagamentos|transferência|transferências|pix|ted|ordem de pagamento|ordens de pagamento|débito)':
      ['payment-initiation'],
    '(iniciação|autorização|confirmação|execução|aprovação|início|ordem|ordens) (de|do|da|dos|das) (pagamento|pagamentos|transferência|transferências|pix|transação de pagamento)':
      ['payment-initiation'],
    '((transferir|enviar|movimentar|mover|levantar|sacar) (dinheiro|fundos|valores|o dinheiro)|(debitar|cobrar) (a|na|da) (sua|tua) conta|pagar em (seu|teu) nome|(pagamentos|transações) em (seu|teu) nome|movimentar (a|sua|tua) conta|(executar|enviar|inserir) ordens (de compra|de venda|de bolsa|de compra e venda))':
      ['payment-initiation'],
    '(no|do|pelo|com o|ao) [seu|teu] (celular|telemóvel|telefone)': [],
    'um (e mail|email)': [],
    '(informações|informação|dados) (básic*|essenciais|gerais) (da|das|de|sobre a) [sua|suas|tua|tuas] conta*': [
      'account-details',
    ],
    // The person does it, with what is shared: a purpose.
    '(ajudar|ajudá lo|ajudar te|ajudá la) ... (movimentar|transferir|mover|enviar) dinheiro': [],
  },
  basic: [],
  also: {
    '((confirmação|verificação|consulta) (de|da|da disponibilidade de) [disponibilidade] [de] (fundos|saldo suficiente)|disponibilidade de fundos|fundos (suficientes|disponíveis)|saldo suficiente)':
      'funds-check',
    amigos: 'friends',
    fotos: 'photos',
    '(calendário|agenda)': 'calendar',
    'lista de contatos': 'contacts',
    'lista de contactos': 'contacts',
    localização: 'location',
    mensagens: 'messages',
  },
  parties: [
    '{recipient} (solicita|solicitou|pede|pediu|quer|deseja|gostaria|precisa|necessita|pretende|requer|requisita|está solicitando|está a solicitar|está pedindo|está a pedir|pede te|pede lhe|quer ter|solicitará) [de|acesso|acessar|aceder|o|a|sua|seu|autorização|permissão|consentimento|que|para|ao|aos|ter|o seu|a sua|consultar]',
    '{recipient} (poderá|pode|vai|terá|irá|passará|acederá|acessará|receberá|obterá|consultará|visualizará|coletará|recolherá|utilizará) [a|o|os|as|acessar|aceder|ter|receber|ver|consultar|visualizar|acesso|apenas|somente|alguma|recolher|coletar|usar|ler|obter|seus|suas]',
    '{recipient} (usa|utiliza) ... para (acessar|aceder|conectar|ligar|obter|consultar|coletar|recolher)',
    '(autorizar|autoriza|autorizas|autorizo|autorize|autorizando|permitir|permite|permites|permito|permita|consentir|consinto|deixar|deixe) [a|o|que|que a|que o|à|ao|a empresa|a instituição|o aplicativo|a aplicação|a app|o serviço] {recipient} (a (acessar|aceder|consultar|ver|obter|receber|iniciar|realizar|utilizar|usar|recolher|coletar|efetuar)|acesse|aceda|acessar|aceder|consulte|tenha|obtenha|receba|veja|inicie|realize|use|utilize|acesso|possa|colete|recolha|leia)',
    '(quer|deseja|pretende|queres|desejas) (autorizar|permitir que|permitir a|permitir que o|permitir que a) {recipient} (a (acessar|aceder|consultar|ver|obter)|acesse|aceda|acessar|aceder|tenha|consulte|veja)',
    '(conceder|concede|concedo|conceda|concedes|dar|dá|dou|dê|dás|fornecer) [o|a|à|ao|acesso à|acesso ao|acesso a|consentimento à|consentimento ao|autorização à|autorização ao|permissão à|permissão ao] {recipient} (acesso|o acesso|permissão|autorização|consentimento|para|aos)',
    '(conceder|concede|dar|dá|dê) (acesso|permissão|consentimento|autorização) (à|ao|a) {recipient}',
    '(compartilh*|partilh*) {rest} com (a|o|à|ao) {recipient}',
    '(compartilh*|partilh*) ... com {recipient}',
    '(solicitad*|pedid*|requerid*|iniciad*|requisitad*) (por|pela|pelo) {recipient}',
    '(acesso|consentimento|autorização|solicitação|pedido|pagamento|transferência) (da|do|pela|pelo|por parte da|por parte do|para a|para o|ao) {recipient}',
    '(conectar|conecte|ligar|ligue|vincular|vincule|associar|associe|liga) [a|as|o] [sua|suas|tua|tuas|minha] [conta|contas|conta bancária|contas bancárias|banco] (à|ao|com a|com o|com|a) {recipient}',
    '(o que|que dados|quais dados|que informação) [a|o] {recipient} (pode|poderá|vai|terá|verá|irá)',
    '(enviad*|transmitid*|transmitir|enviar|fornecid*|disponibilizad*|comunicad*) (à|ao|para a|para o|a) {recipient}',
    '(instituição|empresa) (receptora|solicitante|destinatária) {recipient}',
    '(conta|contas|dados|conta bancária|contas bancárias|conta corrente|informações) (no|na|do|da|em|junto do|junto da|junto ao|mantidas no|mantidas na|mantidos no|mantidos na) [banco] {holder}',
    '(sua|suas|tua|tuas) (conta|contas) {holder}',
    '(seu|teu) banco {holder}',
    '(instituição|empresa) (transmissora|detentora) {holder}',
  ],
  titles: [
    '[o|a|à|ao|da|do|pela|pelo] (aplicativo|aplicação|app|empresa|instituição|instituição financeira|serviço|prestador|fornecedor|plataforma|terceiro|entidade|sociedade|fintech|parceiro|comerciante|lojista|site|iniciadora|receptora|prestador de serviços [de pagamento])',
    '(o|a|os|as|à|ao|da|do|que|se|com|para|pela|pelo|por|quando)',
  ],
  nobody: [
    '[o|a|os|as|um|uma|este|esta|esse|essa|nosso|nossa|seu|sua|outro|outra|outras|outros|à|ao|pelo|pela|do|da] (aplicativo|aplicativos|aplicação|app|empresa|empresas|instituição|instituições|instituição financeira|outra instituição|serviço|serviços|prestador|prestadores|prestador terceiro|prestador de serviços [de pagamento]|fornecedor|plataforma|terceiro|terceiros|entidade|entidades|fintech|parceiro|parceiros|comerciante|site|tpp|aisp|pisp|organização|cliente|iniciadora|receptora|instituição receptora)',
    '(nós|você|vocês|ele|ela|eles|elas|eu|tu|quem|que|isto|isso|ninguém|alguém|todos|todas|outros|o|a|os|as|se|não|ao|para|como|quando|onde|qual|me|te|lhe|nos|cada|qualquer)',
    'qualquer *',
    '[o|a|seu|sua|teu|tua|nosso|meu|ao|do|no|um] [seu|teu] (banco|instituição|instituição bancária|instituição financeira|instituição de origem|instituição transmissora|banco online)',
    '[o|a|os|as|seu|sua|seus|suas|teu|tua|teus|tuas|este|esta|meu|minha] [sua|suas|seu|seus|tua|tuas] (acesso|conta|contas|consentimento|autorização|permissão|dados|informações|informação|pagamento|pagamentos|transferência|solicitação|pedido|finalidade|prazo|página|nome|saldo|saldos|extrato|transações|movimentos|operação|cartão|cartões|utilizador|usuário|compartilhamento|partilha|bancária|bancárias|corrente|online|de pagamento|à ordem|selecionad*|seguinte*|conectad*|financeir*|pessoa*|data)',
  ],
  shares: [
    '(acesso|acessos|acessar|acesse|aceder|aceda|acede|acederá|acessará|acessaremos|acedermos|acessemos)',
    '(compartilh*|partilh*|transmi*|comunic*|fornec*|disponibiliz*|envi*)',
    '(autoriz*|permiss*|permit*|consent*|consint*|conced*)',
    '(solicit*|pede|quer|deseja|gostaria|precisa|necessita|pretende|pedid*|requer|requisit*)',
    '(poderá|poderão|terá|receberá|obterá|obter|receber|recolh*|colet*|consult*|visualiz*|leitura|ler|agreg*|usa a)',
    '(seguintes|seguinte) (dados|informações|informação|permissões)',
    '(dados|informações) (abaixo|a seguir|seguintes|solicitad*)',
    '(conectar|ligar|vincular) (a|as|sua|tua|suas|tuas)',
    '(aceit*|concord*|iniciação|iniciar)',
  ],
  binding: [
    '(ao|quando) (clicar|continuar|prosseguir|tocar|selecionar|confirmar|avançar|pressionar|aceitar|usar|utilizar|autorizar) ... (concorda|concordas|aceita|aceitas|autoriza|autorizas|consente|consentes|permite|permites|confirma|concordo|autorizo|aceito|dá o)',
    '(ao|quando) (clicar|continuar|prosseguir|tocar|selecionar|confirmar|avançar|pressionar|utilizar|usar) {rest} (concorda|concordas|aceita|aceitas|autoriza|autorizas|consente|permite)',
    '(clicando|continuando|prosseguindo|tocando) ... (concorda|aceita|autoriza|consente)',
    '(concordo|aceito|autorizo|consinto|dou o meu consentimento|estou de acordo|declaro que|você concorda|concorda com|aceita os|aceitas os|concordas com)',
  ],
  yes: [
    '[sim|eu] (autorizar|autorizo|autorize|aceitar|aceito|permitir|permito|confirmar|confirmo|aprovar|aprovo|concordar|concordo|consentir|consinto|compartilhar|partilhar|conceder|conectar|ligar|vincular|assinar|validar|liberar)*',
    'sim',
    'sim *',
    '(dar|dou|conceder|concedo) [o|a] [meu|minha] (acesso|consentimento|permissão|autorização)*',
    'de acordo*',
    'estou de acordo*',
    'continuar como *',
    'li e (aceito|concordo)*',
  ],
  no: [
    '(cancelar|recusar|recuso|rejeitar|rejeito|negar|sair|fechar|abandonar|desistir|ignorar|pular|declinar|interromper|anular)*',
    'não',
    'não *',
    '(agora não|mais tarde|talvez mais tarde|depois)',
    'discordo*',
  ],
  next: [
    '(continuar|avançar|próximo|próxima|seguinte|prosseguir|enviar|começar|iniciar|salvar|guardar|concluir|finalizar|terminar|entrar|acessar|aceder|ok|entendi|seguir|login)*',
    'iniciar sessão',
    'ir *',
    'pronto',
    'fazer login',
  ],
  back: ['(voltar|anterior|alterar|editar|mudar|modificar|retroceder|trocar)*'],
  reactions: ['=(curtir|gosto|comentar|compartilhar|partilhar|responder)'],
  leaving: [
    '(tem|tens|você tem) [a] certeza ... (sair|cancelar|abandonar|desistir|fechar)',
    '(quer|deseja|pretende|queres|desejas) (mesmo|realmente|sair|cancelar|abandonar|desistir) ...',
    'sim (sair|cancelar|desistir|quero sair|quero cancelar)',
    '(sair|cancelar) sem',
    '(progresso|alterações) ... perdid*',
    'perder* (o|seu|todo o) progresso',
  ],
  negations: ['não', 'nunca', 'jamais', 'sem', 'nem', 'nenhum', 'nenhuma', 'ninguém', 'tampouco', 'nada'],
  contrasts: [
    'mas',
    'porém',
    'só',
    'somente',
    'apenas',
    'exclusivamente',
    'unicamente',
    'exceto',
    'salvo',
    'contudo',
    'no entanto',
    'entretanto',
    'mas sim',
  ],
  denials: [
    '(não|nunca|jamais) (é|são|será|serão|foi|ficará|ficarão|está|estão|estará|estarão) (compartilhad*|partilhad*|transmitid*|comunicad*|incluíd*|solicitad*|visíve*|acessíve*|consultad*|fornecid*|enviad*|acedid*|acessad*|disponibilizad*|coletad*|recolhid*|partilhável)',
    '(não|nunca) (se|são) (partilham|compartilham|incluem)',
    '(não|nunca) (compartilhad*|partilhad*|incluíd*|visíve*)',
    'não (faz|fazem) parte',
  ],
  manner: ['sem'],
  notNow: [
    'por exemplo',
    'exemplo*',
    'p. ex.',
    'ex.',
    'dados (de teste|fictícios|de demonstração)',
    'no futuro',
    'futuramente',
    'mais tarde',
    'posteriormente',
    '(poderá|pode) (solicitar|pedir) ... (futuro|tarde|momento)',
    'opcional*',
    'facultativ*',
    'se desejar',
    'se quiser',
  ],
  terms: {
    purpose: [
      'para (ajudar*|oferecer*|avaliar|analisar|verificar|gerir|gerenciar|calcular|mostrar*|que possa|que você possa|fornecer*|disponibilizar|prestar|acompanhar|efetuar|realizar|pagar|comprovar|confirmar|validar|organizar|personalizar|estudar|processar|categorizar|apresentar) {purpose}',
      '(com o objetivo de|com a finalidade de|a fim de|com o intuito de|de modo a|para efeitos de|para fins de) {purpose}',
      '(finalidade|finalidades|objetivo|motivo|propósito) [do (acesso|compartilhamento|tratamento|consentimento|pedido)|da (partilha|solicitação)|de uso|de] {purpose}',
      '=(finalidade|finalidades|objetivo|motivo|propósito|finalidade do compartilhamento|finalidade do consentimento|finalidade do acesso|para que serve|finalidade da partilha)',
      '(para que|por que) (precisamos|usamos|serão usados|vamos usar|servem)',
      '(serão usados|serão utilizados|utilizados|usados) para {purpose}',
    ],
    duration: [
      '=prazo {number} (dia*|mês|meses|ano*)',
      'prazo {number} (dia*|mês|meses|ano*)',
      '(válid*|vigente|vigência|validade) (por|até|durante|de|pelo prazo de|{number})',
      '(por|durante|pelo período de|pelo prazo de|por um período de|por até|prazo de|período de|prazo [do|de] (compartilhamento|consentimento)|duração de) [até|um período de|um prazo de] {number} (dia*|mês|meses|ano*|semana*)',
      '(até|até o dia|até ao dia|até a data de|até à data de) {date}',
      '(expira|expirará|vence|termina|terminará|caduca|encerra) [em|no|a|após|ao|automaticamente|dentro]',
      '(data de (expiração|validade|término|fim|vencimento (do consentimento|da autorização))|duração (do consentimento|do acesso|do compartilhamento|da autorização|da partilha)|prazo (do consentimento|do compartilhamento|de validade|de compartilhamento)|período (de consentimento|de compartilhamento|de validade|do consentimento))',
      '=(duração|prazo|validade|vigência|expiração)',
      'até (que|revogar|revogação|cancelar|que cancele|que revogue|ser revogad*)',
      '(prazo indeterminado|tempo indeterminado|acesso (recorrente|contínuo|permanente)|de forma (recorrente|contínua))',
    ],
    once: [
      '(uma única vez|uma só vez|apenas uma vez|somente uma vez|só desta vez|acesso único|acesso pontual|uso único|pontual|pontualmente|só esta vez|apenas esta vez)',
    ],
    lookback: [
      '{number} (dia*|mês|meses|ano*) para trás',
      '(últimos|últimas|passados|anteriores) {number} (dia*|mês|meses|ano*|semana*)',
      '{number} (últimos|últimas|dias anteriores|meses anteriores)',
      '(último|passado) (ano|mês)',
      '(até|dos|de) {number} (dia*|meses|ano*) (atrás|anteriores|de histórico|retroativos|de antiguidade)',
      '(histórico|transações|movimentos|extrato|extratos) (desde|a partir de|de|a partir do dia) ({number}|{date})',
    ],
    others: [
      'quem também recebe',
      '(também|ainda) (recebe|recebem|terá acesso)',
      '(com|a|para) (terceiros|outras entidades|outras empresas|outras instituições)',
      '(nossos|seus|suas|nossas) (parceiros|fornecedores|prestadores|afiliadas|prestadores de serviço*)',
      '(empresas do grupo|outros destinatários|empresas do mesmo grupo)',
    ],
    stop: [
      '(quer|deseja) (encerrar|cancelar|revogar|parar) antes',
      'você pode (voltar atrás|cancelar|revogar|encerrar|desconectar)',
      '(a qualquer momento|a qualquer altura|em qualquer momento|em qualquer altura|quando quiser|quando quiseres|quando desejar|a todo momento)',
      '(revogar|revogado|revogada|revogável|cancelar|retirar|encerrar|interromper) [o|a|este|seu|sua|teu] [seu|sua|teu|tua] (consentimento|acesso|autorização|compartilhamento|partilha|permissão)',
      '(parar|deixar) de (compartilhar|partilhar)',
    ],
    advertising: [
      'publicidade',
      'publicitári*',
      'marketing',
      'ofertas personalizadas',
      'propaganda',
      '(venda|vender) [dos|de] [seus|teus] dados',
      'fins comerciais',
    ],
  },
  purposes: {
    verify: [
      '(verific*|confirm*|comprov*|valid*) ... (conta|identidade|titular*|titularidade|iban)',
      '(verificação|validação|confirmação) (de|da|do) (conta|identidade|titular*|titularidade)',
    ],
    pay: ['(pagar|pagamento|compra|comprar|encomenda)'],
  },
  numbers: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    três: 3,
    seis: 6,
    nove: 9,
    doze: 12,
    trinta: 30,
    sessenta: 60,
    noventa: 90,
  },
  units: {
    day: ['dia', 'dias'],
    week: ['semana', 'semanas'],
    month: ['mês', 'meses'],
    year: ['ano', 'anos'],
  },
  pages: {
    logIn: [
      '(iniciar sessão|inicie sessão|entrar|entre na sua conta|login|log in|acesse sua conta|aceda à sua conta|acessar conta|área do cliente|área reservada|autenticação|acesso a clientes|homebanking)',
      '(digite|insira|introduza|informe|insere|introduz) [a|o|seu|sua|os seus] [sua|seu|seus] (senha|palavra passe|código*|utilizador|usuário|pin|cpf|dados de acesso|credenciais|token)',
      '(esqueceu|esqueci|esqueceste|esqueceu se) [da|a|de|o|minha|sua|se] *',
      'código de (segurança|verificação|acesso|confirmação)',
      '(bem vindo*|bem vinda*) [de volta]',
      '(recuperar|redefinir) (senha|palavra passe)',
    ],
    picker: [
      '(selecione|escolha|busque|pesquise|encontre|procure|seleciona|escolhe) (o|a|um|uma|sua|seu) [seu|sua|teu|tua] (banco|instituição|instituição financeira)',
      '(qual é o seu|qual o seu|qual é o teu) banco',
      '(bancos|instituições) (mais populares|populares|mais usad*)',
      '(buscar|pesquisar|procurar) [um|o seu] (banco|instituição)',
    ],
    done: [
      '(sucesso|concluíd*|obrigad* *|parabéns|tudo (certo|pronto)|feito)',
      '(foi|foram|está|estão|já está) (conectad*|ligad*|vinculad*|adicionad*|autorizad*|compartilhad*|partilhad*)',
      '(conta|contas) (conectad*|ligad*|vinculad*|adicionad*)',
      '(consentimento|acesso|autorização|compartilhamento) (concedid*|confirmad*|dad*|realizad*|ativ*|autorizad*)',
    ],
    failed: [
      '(erro|falhou|falha|recusad*|rejeitad*|cancelad*|expirad*|negad*|expirou)',
      '(algo deu errado|algo correu mal|ocorreu um problema|tente novamente|tenta novamente|não foi possível)',
    ],
    management: [
      '(gerenciar|gerencie|gerir|gestão de|gestão dos|administrar|meus|consultar|renovar|visualizar) [os|seus|teus|meus|as|suas] (consentimentos|acessos|permissões|autorizações|compartilhamentos|conexões|partilhas|aplicativos conectados|consentimento)',
      '(aplicativos|aplicações|apps|serviços|terceiros|contas|instituições) (conectad*|ligad*|vinculad*|autorizad*|associad*)',
      '(meus|seus|teus|minhas|suas|tuas) (consentimentos|compartilhamentos|autorizações|permissões|conexões|partilhas|acessos)',
      '=(revogar|remover|encerrar|cancelar|retirar|renovar) [o|a|este] [seu|sua|meu] (acesso|consentimento|autorização|compartilhamento|permissão|partilha)',
      '=(revogar|desconectar|desvincular|desligar|remover)',
      '(parar|deixar) de (compartilhar|partilhar)',
      '(consentimentos|compartilhamentos) (ativos|concedidos|em vigor)',
    ],
    interstitial: [
      '(você será|será|serás|vai ser|vais ser) (redirecionad*|direcionad*|encaminhad*|levad*)',
      '(redirecionando|estamos a redirecionar|estamos redirecionando|vamos redirecionar|iremos redirecionar) *',
      'redirecionamento *',
      '(ir|continuar|prosseguir|aceder) (para|no|ao|com) [o] [site do] (seu|meu|teu) banco',
    ],
    cookies: ['cookie*', 'rastreadores'],
    reading: [
      '=documentação',
      '=preços',
      '=preçário',
      '=tarifas',
      '=blog',
      '=ajuda',
      '=imprensa',
      'como (funciona*|conectar|compartilhar|partilhar|fazer|revogar|cancelar|usar) *',
      'o que (é|são|significa) *',
      'perguntas frequentes',
      'dúvidas frequentes',
      'ajuda *',
      'central de ajuda',
      'centro de ajuda',
      'política *',
      'termos *',
      'condições (gerais|de utilização)*',
      'aviso (legal|de privacidade)',
      'desenvolvedores',
      'programadores',
      'abra (sua|a sua) conta',
      'abrir conta',
      'por que *',
      'porquê *',
      'saiba *',
      'conheça *',
      'descubra *',
      'tudo sobre *',
      'entenda *',
      'open finance *',
      'open banking *',
    ],
    feedback: ['(artigo|página) [lhe] foi útil'],
  },
  secrets: ['(senha*|palavra passe|utilizador*|usuário*|credencia*)'],
  logInTo: ['(iniciar|inicie) sessão (no|na|em) {holder}', '(entrar|entre) (no|na|em) {holder}'],
  bankLogIn: [
    '(senha|palavra passe|usuário|utilizador|nome de utilizador|nome de usuário|credenciais|código de acesso|dados de acesso|login|pin) (do|da|de|do seu|do teu|da sua|de acesso ao|de acesso ao seu|para o) [seu|teu|sua] (banco|internet banking|homebanking|banco online|conta bancária|instituição|instituição financeira)',
    '(credenciais|senha|dados de acesso) bancári*',
    '(senha|palavra passe|usuário|utilizador|credenciais) (do|da|de) [sua|tua] [conta] [do|da|no] {holder}',
    '(entre|inicie sessão|faça login|aceda|acesse) (no|na|ao|à|em) (seu|sua|teu|tua) (banco|conta bancária|internet banking|homebanking)',
  ],
  onlineBanking: [
    '(senha|palavra passe|usuário|utilizador|código|credenciais) (do|de|da|eletrônica do) (internet banking|homebanking|home banking|banca online|banco online|internet)',
    '(senha (eletrônica|da internet|de 6 dígitos|de 8 dígitos)|agência e conta)',
  ],
  linking: [
    '(conectar|conecte|ligar|ligue|vincular|vincule|adicionar|adicione|associar|associe|verificar|verifique) (a|as|o|sua|suas|seu|uma|tua|tuas|um) [sua|suas|seu|tua|tuas|teu|nova|novo] (conta|contas|banco|conta bancária|contas bancárias|instituição)',
    '(conectar|ligar|adicionar) (conta|contas|banco)',
  ],
} as const satisfies Lexicon;
