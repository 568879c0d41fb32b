import { Command, type CommanderError, Help, type Option } from 'commander'

/** Help in Dutch: what commander itself would say in English. */
class Uitleg extends Help {
  override optionDescription(optie: Option): string {
    const standaard =
      typeof optie.defaultValue === 'string' || typeof optie.defaultValue === 'number' ? `zonder: ${optie.defaultValue}` : ''
    const omgeving = optie.envVar ? `of ${optie.envVar}` : ''
    const toelichting = [standaard, omgeving].filter(Boolean).join(', ')
    return toelichting ? `${optie.description} (${toelichting})` : optie.description
  }
  override commandUsage(opdracht: Command): string {
    return super.commandUsage(opdracht).replace('[options]', '[opties]').replace('[command]', '[opdracht]')
  }
  override subcommandTerm(opdracht: Command): string {
    return super.subcommandTerm(opdracht).replace(' [options]', '')
  }
  override styleTitle(titel: string): string {
    return titel
      .replace('Usage:', 'Gebruik:')
      .replace('Options:', 'Opties:')
      .replace('Commands:', 'Opdrachten:')
      .replace('Arguments:', 'Gegevens:')
  }
}

export class Opdracht extends Command {
  constructor(naam?: string) {
    super(naam)
    this.exitOverride()
    this.helpOption('-h, --help', 'toont deze uitleg')
    this.configureOutput({ outputError: () => {} })
  }
  override createCommand(naam?: string): Command {
    return new Opdracht(naam)
  }
  override createHelp(): Help {
    return Object.assign(new Uitleg(), this.configureHelp())
  }
}

/** One sentence about what was typed wrong. */
export function zinVan({ code, message }: CommanderError, opdrachten: readonly string[]): string {
  const genoemd = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownOption':
      return `De optie ${genoemd} bestaat niet. Bekijk de opties met --help.`
    case 'commander.optionMissingArgument':
      return `Bij ${genoemd} hoort een waarde. Bekijk met --help welke.`
    case 'commander.missingMandatoryOptionValue':
      return `De optie ${genoemd} is nodig. Bekijk met --help wat deze opdracht nodig heeft.`
    case 'commander.missingArgument':
      return `Er ontbreekt iets: <${genoemd}>. Bekijk met --help wat deze opdracht nodig heeft.`
    case 'commander.invalidArgument':
      return message.slice(message.indexOf('is invalid. ') + 'is invalid. '.length)
    case 'commander.unknownCommand':
      return onbekend(genoemd, opdrachten)
    case 'commander.excessArguments':
      return genoemd === 'start'
        ? onbekend(message.slice(message.lastIndexOf(': ') + 2).replace(/\.$/, ''), opdrachten)
        : 'Er staat te veel achter deze opdracht. Zet een naam met spaties tussen aanhalingstekens, en bekijk de uitleg met --help.'
    default:
      return 'Deze opdracht is niet goed geschreven. Bekijk de uitleg met --help.'
  }
}

const onbekend = (opdracht: string, bestaande: readonly string[]) =>
  `De opdracht "${opdracht}" bestaat niet. Kies uit ${bestaande.join(', ')}.`
